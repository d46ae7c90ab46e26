import type { ToolbarWords } from './toolbar-words.js';

export const pt: ToolbarWords = {
  name: 'Acessibilidade',
  helpName: 'Ajuda de acessibilidade',
};
