import type { ToolbarWords } from './toolbar-words.js';

export const nl: ToolbarWords = {
  name: 'Toegankelijkheid',
  helpName: 'Hulp bij toegankelijkheid',
};
