import type { Article } from '../../domain/article/article.js';
import { dateFrom } from '../../domain/article/article-date.js';
import { isReviewed } from '../../domain/article/medical-review.js';
import { UTC_DAY, dayFromDate } from '../../domain/hours/calendar-date.js';
import type { ArticleWords } from './article-words.js';

/** How a card speaks. */
export interface ArticleTelling {
  words: ArticleWords;
  /** The page's language tag. */
  locale: string;
  /** The date on the clinic's wall. */
  today: string;
}

/** What a card says of an article beside its heading and summary, phrase by phrase. */
export interface ArticleLines {
  /** Who, when, how long. */
  details: string[];
  /** Who reviewed it; empty once that no longer holds. */
  review: string[];
}

/** Says who wrote an article, when, how long reading it takes, and who reviewed it. */
export function articleLines(article: Article, { words, locale, today }: ArticleTelling): ArticleLines {
  const { author, published, lastUpdated, minutes, reviewedBy, reviewed, nextReview } = article;
  // Where our words are not in the page's language, dates must not be either; and `en_US` is none to `Intl`.
  const [language, ...subtags] = locale.split('-');
  const isOurs = language === words.language && subtags.every(subtag => /^[a-z\d]{2,8}$/i.test(subtag));
  /** A date in words; what is none stays as its author wrote it. */
  const say = (written: string): string => {
    const date = dateFrom(written);
    return date ? dateText(date, isOurs ? locale : words.language) : written;
  };
  const isNewer = lastUpdated && lastUpdated > (published ?? '');
  return {
    details: [
      author ? words.by(author) : '',
      isNewer ? words.updated(say(lastUpdated)) : published ? say(published) : '',
      minutes ? words.minutes(minutes) : '',
    ].filter(Boolean),
    review: isReviewed(article, today)
      ? [
          words.reviewed(reviewedBy, reviewed && say(reviewed)),
          nextReview ? words.nextReview(say(nextReview)) : '',
        ].filter(Boolean)
      : [],
  };
}

/** How dates are written, by language: a list says a hundred, and to make ready for each would take most of its time. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateText(date: string, language: string): string {
  let format = formats.get(language);
  if (!format) {
    const parts = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
    formats.set(language, (format = new Intl.DateTimeFormat(language, parts)));
  }
  return format.format(dayFromDate(date)! * UTC_DAY);
}
