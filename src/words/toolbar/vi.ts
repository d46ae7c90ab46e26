import type { ToolbarWords } from './toolbar-words.js';

export const vi: ToolbarWords = {
  name: 'Hỗ trợ tiếp cận',
  helpName: 'Trợ giúp tiếp cận',
};
