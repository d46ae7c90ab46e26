import type { ToolbarWords } from './toolbar-words.js';

export const tl: ToolbarWords = {
  name: 'Madaling paggamit',
  helpName: 'Tulong sa paggamit',
};
