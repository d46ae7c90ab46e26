import { de as article } from '../article/de.js';
import { de as articleList } from '../article-list/de.js';
import { de as contact } from '../contact/de.js';
import { de as crisis } from '../crisis/de.js';
import { de as dialling } from '../dialling/de.js';
import { de as dialog } from '../dialog/de.js';
import { de as hours } from '../hours/de.js';
import { de as phone } from '../phone/de.js';
import { de as toolbar } from '../toolbar/de.js';
import { de as top } from '../top/de.js';
import { de as ways } from '../ways/de.js';
import { de as week } from '../week/de.js';
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
  reading: async () => (await import('../reading/de.js')).de,
};
