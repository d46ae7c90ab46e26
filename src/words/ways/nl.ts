import type { WaysWords } from './ways-words.js';

export const nl: WaysWords = { text: 'Sms', directions: 'Route' };
