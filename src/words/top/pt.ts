import type { TopWords } from './top-words.js';

export const pt: TopWords = {
  toTop: 'Voltar ao topo',
};
