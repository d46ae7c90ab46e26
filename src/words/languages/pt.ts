import { pt as article } from '../article/pt.js';
import { pt as articleList } from '../article-list/pt.js';
import { pt as contact } from '../contact/pt.js';
import { pt as crisis } from '../crisis/pt.js';
import { pt as dialling } from '../dialling/pt.js';
import { pt as dialog } from '../dialog/pt.js';
import { pt as hours } from '../hours/pt.js';
import { pt as phone } from '../phone/pt.js';
import { pt as toolbar } from '../toolbar/pt.js';
import { pt as top } from '../top/pt.js';
import { pt as ways } from '../ways/pt.js';
import { pt as week } from '../week/pt.js';
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
  reading: async () => (await import('../reading/pt.js')).pt,
};
