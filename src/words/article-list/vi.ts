import type { ArticleListWords } from './article-list-words.js';

export const vi: ArticleListWords = {
  more: 'Thêm bài viết',
  loading: 'Đang tải…',
  empty: 'Chưa có bài viết nào.',
  added: count => `Thêm ${count} bài viết`,
  failed: 'Không tải được thêm bài viết. Vui lòng thử lại.',
};
