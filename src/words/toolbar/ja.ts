import type { ToolbarWords } from './toolbar-words.js';

export const ja: ToolbarWords = {
  name: '読みやすさの設定',
  helpName: '読みやすさのヘルプ',
};
