import type { ToolbarWords } from './toolbar-words.js';

export const ko: ToolbarWords = {
  name: '접근성',
  helpName: '접근성 도움말',
};
