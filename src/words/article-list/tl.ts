import type { ArticleListWords } from './article-list-words.js';

export const tl: ArticleListWords = {
  more: 'Higit pang artikulo',
  loading: 'Nilo-load…',
  empty: 'Wala pang mga artikulo.',
  added: count => `${count} pang artikulo`,
  failed: 'Hindi ma-load ang iba pang artikulo. Pakisubukang muli.',
};
