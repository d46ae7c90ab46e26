/**
 * What a word or phrase says about hours.
 *
 * - `weekdays`, `weekend`, `daily`: several days at once; `workdays`: to some people Saturday is one;
 * - `unclear`: a short form that may be Saturday or Sunday;
 * - `others`: the days of which nothing else is said ("all other days");
 * - `holiday`: public holidays as a whole;
 * - `to`, `between`, `and`, `except`: what binds days and times together;
 * - `closed`, `appointment`, `allDay`: a whole day's state;
 * - `lunch`: a break; `noon`, `midnight`: times with a name;
 * - `am`, `pm`, `hour`, `minute`, `half`: what stands behind a number; `forenoon`, `afternoon`: before one;
 * - `nth`: makes a day one of several ("first", "every other");
 * - `vague`: leaves the hours open ("usually", "call for hours"); `condition`: does so for its own line ("if", "not");
 * - `season`, `regular`: a part of the year without dates, and the rest of it;
 * - `service`: hours of something beside the clinic's own ("pharmacy", "phones");
 * - `last`: a time that is not an end ("last appointment"); `part`: a part of the day;
 * - `address`: a street with its number or date ("25 de Mayo");
 * - `zone`: a time zone's name; `filler`: says nothing, in headings and sentences.
 */
export type Meaning =
  | 'weekdays'
  | 'workdays'
  | 'weekend'
  | 'daily'
  | 'others'
  | 'unclear'
  | 'holiday'
  | 'to'
  | 'between'
  | 'and'
  | 'except'
  | 'closed'
  | 'appointment'
  | 'allDay'
  | 'lunch'
  | 'noon'
  | 'midnight'
  | 'am'
  | 'pm'
  | 'forenoon'
  | 'afternoon'
  | 'hour'
  | 'minute'
  | 'half'
  | 'nth'
  | 'vague'
  | 'condition'
  | 'season'
  | 'regular'
  | 'service'
  | 'last'
  | 'part'
  | 'address'
  | 'zone'
  | 'filler';

/**
 * The words one language is read with: data only. A pattern lists alternatives with `|`, groups with `()` and may
 * use `?` and `[]`; case and accents do not matter. Of two meanings that fit, the one listed first is taken.
 */
export interface Lexicon {
  /** Its language tag, such as `en`. */
  language: string;
  /** The clock that times without am or pm are read on. */
  clock: 12 | 24;
  /** Monday to Sunday, a pattern each. */
  days: readonly string[];
  /** Short forms of days that are other words, too: days only where no word follows that is not known. */
  likeWords?: string;
  /** Monday to Sunday as a letter each, which is a day only where no word goes on. */
  lone?: string;
  /** Monday to Saturday as they are named behind another day alone, a pattern each: "thứ hai, tư", "T2-6". */
  listed?: readonly string[];
  /** Several days in one word, such as "MWF": their sum, Monday being 1, Tuesday 2, Wednesday 4; and a pattern. */
  daySets?: Readonly<Record<string, string>>;
  /** January to December, a pattern each. */
  months: readonly string[];
  /** One to twelve, where times are written in words. */
  numbers?: readonly string[];
  /** Holidays by name: what follows the country in a holiday's key, or its date, and a pattern. */
  holidays?: Readonly<Record<string, string>>;
  words: Readonly<Partial<Record<Meaning, string>>>;
}
