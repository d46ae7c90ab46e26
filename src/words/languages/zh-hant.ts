import { zhHant as article } from '../article/zh-hant.js';
import { zhHant as articleList } from '../article-list/zh-hant.js';
import { zhHant as contact } from '../contact/zh-hant.js';
import { zhHant as crisis } from '../crisis/zh-hant.js';
import { zhHant as dialling } from '../dialling/zh-hant.js';
import { zhHant as dialog } from '../dialog/zh-hant.js';
import { zhHant as hours } from '../hours/zh-hant.js';
import { zhHant as phone } from '../phone/zh-hant.js';
import { zhHant as toolbar } from '../toolbar/zh-hant.js';
import { zhHant as top } from '../top/zh-hant.js';
import { zhHant as ways } from '../ways/zh-hant.js';
import { zhHant as week } from '../week/zh-hant.js';
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
  reading: async () => (await import('../reading/zh-hant.js')).zhHant,
};
