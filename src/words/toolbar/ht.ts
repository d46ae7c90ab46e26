import type { ToolbarWords } from './toolbar-words.js';

export const ht: ToolbarWords = {
  name: 'Aksesibilite',
  helpName: 'Èd pou aksesibilite',
};
