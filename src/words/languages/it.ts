import { it as article } from '../article/it.js';
import { it as articleList } from '../article-list/it.js';
import { it as contact } from '../contact/it.js';
import { it as crisis } from '../crisis/it.js';
import { it as dialling } from '../dialling/it.js';
import { it as dialog } from '../dialog/it.js';
import { it as hours } from '../hours/it.js';
import { it as phone } from '../phone/it.js';
import { it as toolbar } from '../toolbar/it.js';
import { it as top } from '../top/it.js';
import { it as ways } from '../ways/it.js';
import { it as week } from '../week/it.js';
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
  reading: async () => (await import('../reading/it.js')).it,
};
