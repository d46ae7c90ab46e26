import type { ArticleListWords } from './article-list-words.js';

export const ja: ArticleListWords = {
  more: 'ほかの記事',
  loading: '読み込み中…',
  empty: '記事はまだありません。',
  added: count => `さらに${count}件の記事を表示しました`,
  failed: '記事を読み込めませんでした。もう一度お試しください。',
};
