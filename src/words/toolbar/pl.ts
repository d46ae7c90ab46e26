import type { ToolbarWords } from './toolbar-words.js';

export const pl: ToolbarWords = {
  name: 'Ułatwienia dostępu',
  helpName: 'Pomoc w dostępie',
};
