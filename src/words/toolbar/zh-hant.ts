import type { ToolbarWords } from './toolbar-words.js';

export const zhHant: ToolbarWords = {
  name: '無障礙',
  helpName: '無障礙協助',
};
