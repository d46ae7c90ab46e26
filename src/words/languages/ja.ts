import { ja as article } from '../article/ja.js';
import { ja as articleList } from '../article-list/ja.js';
import { ja as contact } from '../contact/ja.js';
import { ja as crisis } from '../crisis/ja.js';
import { ja as dialling } from '../dialling/ja.js';
import { ja as dialog } from '../dialog/ja.js';
import { ja as hours } from '../hours/ja.js';
import { ja as phone } from '../phone/ja.js';
import { ja as toolbar } from '../toolbar/ja.js';
import { ja as top } from '../top/ja.js';
import { ja as ways } from '../ways/ja.js';
import { ja as week } from '../week/ja.js';
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
  reading: async () => (await import('../reading/ja.js')).ja,
};
