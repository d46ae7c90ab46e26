import { ht as article } from '../article/ht.js';
import { ht as articleList } from '../article-list/ht.js';
import { ht as contact } from '../contact/ht.js';
import { ht as crisis } from '../crisis/ht.js';
import { ht as dialling } from '../dialling/ht.js';
import { ht as dialog } from '../dialog/ht.js';
import { ht as hours } from '../hours/ht.js';
import { ht as phone } from '../phone/ht.js';
import { ht as toolbar } from '../toolbar/ht.js';
import { ht as top } from '../top/ht.js';
import { ht as ways } from '../ways/ht.js';
import { ht as week } from '../week/ht.js';
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
  reading: async () => (await import('../reading/ht.js')).ht,
};
