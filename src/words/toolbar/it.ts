import type { ToolbarWords } from './toolbar-words.js';

export const it: ToolbarWords = {
  name: 'Accessibilità',
  helpName: 'Aiuto per l’accessibilità',
};
