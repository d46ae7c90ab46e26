import type { ArticleWords } from './article-words.js';

export const vi: ArticleWords = {
  language: 'vi',
  by: author => `Tác giả: ${author}`,
  updated: date => `Cập nhật: ${date}`,
  minutes: count => `Đọc trong ${count} phút`,
  reviewed: (by, date) =>
    `Kiểm duyệt y khoa${by ? ` bởi ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Lần kiểm duyệt tới: ${date}`,
};
