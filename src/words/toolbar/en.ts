import type { ToolbarWords } from './toolbar-words.js';

export const en: ToolbarWords = { name: 'Accessibility', helpName: 'Accessibility help' };
