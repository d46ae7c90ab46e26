import type { ArticleListWords } from './article-list-words.js';

export const ko: ArticleListWords = {
  more: '글 더 보기',
  loading: '불러오는 중…',
  empty: '아직 글이 없습니다.',
  added: count => `글 ${count}개를 더 불러왔습니다`,
  failed: '글을 더 불러오지 못했습니다. 다시 시도해 주세요.',
};
