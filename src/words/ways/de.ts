import type { WaysWords } from './ways-words.js';

export const de: WaysWords = { text: 'SMS', directions: 'Route' };
