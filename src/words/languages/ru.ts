import { ru as article } from '../article/ru.js';
import { ru as articleList } from '../article-list/ru.js';
import { ru as contact } from '../contact/ru.js';
import { ru as crisis } from '../crisis/ru.js';
import { ru as dialling } from '../dialling/ru.js';
import { ru as dialog } from '../dialog/ru.js';
import { ru as hours } from '../hours/ru.js';
import { ru as phone } from '../phone/ru.js';
import { ru as toolbar } from '../toolbar/ru.js';
import { ru as top } from '../top/ru.js';
import { ru as ways } from '../ways/ru.js';
import { ru as week } from '../week/ru.js';
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
  reading: async () => (await import('../reading/ru.js')).ru,
};
