import type { ArticleListWords } from './article-list-words.js';

const ARTICLES: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'artykuł',
  few: 'artykuły',
  many: 'artykułów',
  other: 'artykułu',
};

export const pl: ArticleListWords = {
  more: 'Więcej artykułów',
  loading: 'Wczytywanie…',
  empty: 'Nie ma jeszcze artykułów.',
  added: count => `${count} ${ARTICLES[new Intl.PluralRules('pl').select(count)]} więcej`,
  failed: 'Nie udało się wczytać kolejnych artykułów. Spróbuj ponownie.',
};
