import { ar as article } from '../article/ar.js';
import { ar as articleList } from '../article-list/ar.js';
import { ar as contact } from '../contact/ar.js';
import { ar as crisis } from '../crisis/ar.js';
import { ar as dialling } from '../dialling/ar.js';
import { ar as dialog } from '../dialog/ar.js';
import { ar as hours } from '../hours/ar.js';
import { ar as phone } from '../phone/ar.js';
import { ar as toolbar } from '../toolbar/ar.js';
import { ar as top } from '../top/ar.js';
import { ar as ways } from '../ways/ar.js';
import { ar as week } from '../week/ar.js';
import type { LanguageWords } from './language-words.js';

export const words: LanguageWords = {
  article,
  articleList,
  contact,
  crisis,
  dialling,
  dialog,
  hours,
  phone,
  toolbar,
  top,
  ways,
  week,
  reading: async () => (await import('../reading/ar.js')).ar,
};
