import { pl as article } from '../article/pl.js';
import { pl as articleList } from '../article-list/pl.js';
import { pl as contact } from '../contact/pl.js';
import { pl as crisis } from '../crisis/pl.js';
import { pl as dialling } from '../dialling/pl.js';
import { pl as dialog } from '../dialog/pl.js';
import { pl as hours } from '../hours/pl.js';
import { pl as phone } from '../phone/pl.js';
import { pl as toolbar } from '../toolbar/pl.js';
import { pl as top } from '../top/pl.js';
import { pl as ways } from '../ways/pl.js';
import { pl as week } from '../week/pl.js';
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
  reading: async () => (await import('../reading/pl.js')).pl,
};
