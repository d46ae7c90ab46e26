import { fr as article } from '../article/fr.js';
import { fr as articleList } from '../article-list/fr.js';
import { fr as contact } from '../contact/fr.js';
import { fr as crisis } from '../crisis/fr.js';
import { fr as dialling } from '../dialling/fr.js';
import { fr as dialog } from '../dialog/fr.js';
import { fr as hours } from '../hours/fr.js';
import { fr as phone } from '../phone/fr.js';
import { fr as toolbar } from '../toolbar/fr.js';
import { fr as top } from '../top/fr.js';
import { fr as ways } from '../ways/fr.js';
import { fr as week } from '../week/fr.js';
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
  reading: async () => (await import('../reading/fr.js')).fr,
};
