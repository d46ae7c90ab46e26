import type { ArticleWords } from './article-words.js';

export const ar: ArticleWords = {
  language: 'ar-u-nu-latn',
  by: author => `بقلم ${author}`,
  updated: date => `تم التحديث في ${date}`,
  minutes: count => `مدة القراءة: ${count} د`,
  reviewed: (by, date) =>
    `مراجعة طبية${by ? ` بواسطة \u2068${by}\u2069` : ''}${date ? `${by ? '،' : ''} ${date}` : ''}`,
  nextReview: date => `المراجعة القادمة: ${date}`,
};
