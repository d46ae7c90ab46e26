import { ko as article } from '../article/ko.js';
import { ko as articleList } from '../article-list/ko.js';
import { ko as contact } from '../contact/ko.js';
import { ko as crisis } from '../crisis/ko.js';
import { ko as dialling } from '../dialling/ko.js';
import { ko as dialog } from '../dialog/ko.js';
import { ko as hours } from '../hours/ko.js';
import { ko as phone } from '../phone/ko.js';
import { ko as toolbar } from '../toolbar/ko.js';
import { ko as top } from '../top/ko.js';
import { ko as ways } from '../ways/ko.js';
import { ko as week } from '../week/ko.js';
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
  reading: async () => (await import('../reading/ko.js')).ko,
};
