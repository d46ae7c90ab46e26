import type { ArticleListWords } from './article-list-words.js';

const ARTICLES: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'статья',
  few: 'статьи',
  many: 'статей',
  other: 'статьи',
};

export const ru: ArticleListWords = {
  more: 'Ещё статьи',
  loading: 'Загрузка…',
  empty: 'Статей пока нет.',
  added: count => `Ещё ${count} ${ARTICLES[new Intl.PluralRules('ru').select(count)]}`,
  failed: 'Не удалось загрузить другие статьи. Попробуйте ещё раз.',
};
