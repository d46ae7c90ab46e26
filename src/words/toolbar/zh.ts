import type { ToolbarWords } from './toolbar-words.js';

export const zh: ToolbarWords = {
  name: '无障碍',
  helpName: '无障碍帮助',
};
