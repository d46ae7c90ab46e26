import { nl as article } from '../article/nl.js';
import { nl as articleList } from '../article-list/nl.js';
import { nl as contact } from '../contact/nl.js';
import { nl as crisis } from '../crisis/nl.js';
import { nl as dialling } from '../dialling/nl.js';
import { nl as dialog } from '../dialog/nl.js';
import { nl as hours } from '../hours/nl.js';
import { nl as phone } from '../phone/nl.js';
import { nl as toolbar } from '../toolbar/nl.js';
import { nl as top } from '../top/nl.js';
import { nl as ways } from '../ways/nl.js';
import { nl as week } from '../week/nl.js';
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
  reading: async () => (await import('../reading/nl.js')).nl,
};
