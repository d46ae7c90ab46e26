import { tl as article } from '../article/tl.js';
import { tl as articleList } from '../article-list/tl.js';
import { tl as contact } from '../contact/tl.js';
import { tl as crisis } from '../crisis/tl.js';
import { tl as dialling } from '../dialling/tl.js';
import { tl as dialog } from '../dialog/tl.js';
import { tl as hours } from '../hours/tl.js';
import { tl as phone } from '../phone/tl.js';
import { tl as toolbar } from '../toolbar/tl.js';
import { tl as top } from '../top/tl.js';
import { tl as ways } from '../ways/tl.js';
import { tl as week } from '../week/tl.js';
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
  reading: async () => (await import('../reading/tl.js')).tl,
};
