import { vi as article } from '../article/vi.js';
import { vi as articleList } from '../article-list/vi.js';
import { vi as contact } from '../contact/vi.js';
import { vi as crisis } from '../crisis/vi.js';
import { vi as dialling } from '../dialling/vi.js';
import { vi as dialog } from '../dialog/vi.js';
import { vi as hours } from '../hours/vi.js';
import { vi as phone } from '../phone/vi.js';
import { vi as toolbar } from '../toolbar/vi.js';
import { vi as top } from '../top/vi.js';
import { vi as ways } from '../ways/vi.js';
import { vi as week } from '../week/vi.js';
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
  reading: async () => (await import('../reading/vi.js')).vi,
};
