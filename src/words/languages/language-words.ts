import type { ArticleWords } from '../article/article-words.js';
import type { ArticleListWords } from '../article-list/article-list-words.js';
import type { ContactWords } from '../contact/contact-words.js';
import type { CrisisWords } from '../crisis/crisis-words.js';
import type { DiallingWords } from '../dialling/dialling-words.js';
import type { DialogWords } from '../dialog/dialog-words.js';
import type { HoursWords } from '../hours/hours-words.js';
import type { PhoneWords } from '../phone/phone-words.js';
import type { ReadingWords } from '../reading/reading-words.js';
import type { ToolbarWords } from '../toolbar/toolbar-words.js';
import type { TopWords } from '../top/top-words.js';
import type { WaysWords } from '../ways/ways-words.js';
import type { WeekWords } from '../week/week-words.js';

/** All that our elements say, in one language: one file, so that a page in that language fetches one more. */
export interface LanguageWords {
  article: ArticleWords;
  articleList: ArticleListWords;
  contact: ContactWords;
  crisis: CrisisWords;
  dialling: DiallingWords;
  dialog: DialogWords;
  hours: HoursWords;
  phone: PhoneWords;
  toolbar: ToolbarWords;
  top: TopWords;
  ways: WaysWords;
  week: WeekWords;
  /** As much as all others together, and shown only in an opened panel: a file of its own. */
  reading: () => Promise<ReadingWords>;
}
