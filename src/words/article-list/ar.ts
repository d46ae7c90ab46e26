import type { ArticleListWords } from './article-list-words.js';

const ARTICLES: Partial<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  one: () => 'مقال إضافي واحد',
  two: () => 'مقالان إضافيان',
  few: count => `${count} مقالات إضافية`,
  many: count => `${count} مقالًا إضافيًا`,
};

export const ar: ArticleListWords = {
  more: 'المزيد من المقالات',
  loading: 'جارٍ التحميل…',
  empty: 'لا توجد مقالات بعد.',
  added: count => ARTICLES[new Intl.PluralRules('ar').select(count)]?.(count) ?? `${count} مقال إضافي`,
  failed: 'تعذّر تحميل المزيد من المقالات. حاول مرة أخرى.',
};
