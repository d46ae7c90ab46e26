import type { ToolbarWords } from './toolbar-words.js';

export const de: ToolbarWords = {
  name: 'Barrierefreiheit',
  helpName: 'Hilfe zur Barrierefreiheit',
};
