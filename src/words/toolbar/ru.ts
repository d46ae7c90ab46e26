import type { ToolbarWords } from './toolbar-words.js';

export const ru: ToolbarWords = {
  name: 'Доступность',
  helpName: 'Помощь с доступностью',
};
