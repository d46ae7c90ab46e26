import type { ToolbarWords } from './toolbar-words.js';

export const fr: ToolbarWords = {
  name: 'Accessibilité',
  helpName: 'Aide à l’accessibilité',
};
