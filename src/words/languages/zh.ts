import { zh as article } from '../article/zh.js';
import { zh as articleList } from '../article-list/zh.js';
import { zh as contact } from '../contact/zh.js';
import { zh as crisis } from '../crisis/zh.js';
import { zh as dialling } from '../dialling/zh.js';
import { zh as dialog } from '../dialog/zh.js';
import { zh as hours } from '../hours/zh.js';
import { zh as phone } from '../phone/zh.js';
import { zh as toolbar } from '../toolbar/zh.js';
import { zh as top } from '../top/zh.js';
import { zh as ways } from '../ways/zh.js';
import { zh as week } from '../week/zh.js';
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
  reading: async () => (await import('../reading/zh.js')).zh,
};
