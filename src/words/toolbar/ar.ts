import type { ToolbarWords } from './toolbar-words.js';

export const ar: ToolbarWords = {
  name: 'تسهيلات الاستخدام',
  helpName: 'مساعدة في الاستخدام',
};
