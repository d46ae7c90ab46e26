import type { Subject } from './word-book.js';

/** What an author says in place of our words: `{ "phone.call": "Ring us on", "hours.until": "till {time}" }`. */
export type Wording = Readonly<Record<string, unknown>>;

/** What there are words about. */
const SUBJECTS: Readonly<Record<Subject, true>> = {
  article: true,
  articleList: true,
  contact: true,
  crisis: true,
  dialling: true,
  dialog: true,
  hours: true,
  phone: true,
  reading: true,
  toolbar: true,
  top: true,
  ways: true,
  week: true,
};

/** The keys that are about nothing we speak of. */
export const aboutNothing = (own: Wording): string[] =>
  Object.keys(own).filter(key => !Object.hasOwn(SUBJECTS, key.split('.')[0]!));

/** When something happens: the day is missing where it is today. */
const WHEN = ['time', 'day'];

/** What stands in braces in the wording of what is said with something in it, in the order our words take it. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  'article.by': ['author'],
  'article.updated': ['date'],
  'article.minutes': ['count'],
  'article.reviewed': ['by', 'date'],
  'article.nextReview': ['date'],
  'articleList.added': ['count'],
  'crisis.call': ['number', 'press'],
  'crisis.text': ['number', 'word'],
  'dialling.code': ['number'],
  'hours.until': WHEN,
  'hours.opens': WHEN,
  'hours.soonAt': WHEN,
  'hours.backAt': WHEN,
  'hours.regularHours': WHEN,
  'hours.onDay': ['day', 'words'],
  'reading.hide': ['name'],
  'week.span': ['from', 'to'],
};

/** A language's name for `Intl`, and dates, are no wording. */
const NOT_SAID = /^\w+\.(?:language|locale)$/;

interface Reworded<Words> {
  words: Words;
  /** What could not be used: the key, or what stands in braces there, and what could stand in its place. */
  wrong: { read: string; instead: string }[];
}

type Node = Readonly<Record<string, unknown>>;

/** Every key of a subject's words that may be worded anew, such as `week.days.mon`. */
export function wordingKeys(words: object, path: string): string[] {
  return Object.entries(words).flatMap(([name, said]) => {
    const key = `${path}.${name}`;
    if (typeof said === 'object' && said) return wordingKeys(said as object, key);
    if (NOT_SAID.test(key)) return [];
    return typeof said === 'string' || (typeof said === 'function' && PLACES[key]) ? [key] : [];
  });
}

/** Our words of one subject, with an author's own in their place; what is about other subjects is passed over. */
export function reworded<Words extends object>(
  ours: Words,
  subject: Subject,
  own: Wording,
  locale: string,
): Reworded<Words> {
  const keys = wordingKeys(ours, subject);
  const result: Reworded<Words> = { words: ours, wrong: [] };
  for (const [key, said] of Object.entries(own)) {
    if (!key.startsWith(`${subject}.`)) continue;
    const places = PLACES[key] ?? [];
    const templates = templatesIn(said, places);
    const wrongPlace = templates && unknownPlace(templates, places);
    if (!keys.includes(key)) result.wrong.push({ read: key, instead: nearest(key, keys) });
    else if (!templates) result.wrong.push({ read: key, instead: `"${key}": "…"` });
    else if (wrongPlace) {
      const instead = places.map(place => `{${place}}`).join(' or ') || 'it without braces';
      result.wrong.push({ read: wrongPlace, instead });
    } else {
      const words = PLACES[key] ? sayWith(templates, places, locale) : templates.other;
      result.words = placed(result.words as Node, key.split('.').slice(1), words) as Words;
    }
  }
  return result;
}

/** One sentence, or one for each kind of number: `{ one: "1 more", other: "{count} more" }`. */
type Templates = Readonly<Record<string, string>> & { other: string };

function templatesIn(said: unknown, places: readonly string[]): Templates | undefined {
  if (typeof said === 'string') return { other: said };
  if (!places.includes('count') || typeof said !== 'object' || !said || !('other' in said)) return undefined;
  return Object.values(said).every(each => typeof each === 'string') ? (said as Templates) : undefined;
}

/** What is said with it, by its place. */
type Given = Readonly<Record<string, string | number | undefined>>;

const PLACE = /\{(\w*)\}/g;

/** What stands in braces and means nothing there. */
const unknownPlace = (templates: Templates, places: readonly string[]): string | undefined =>
  Object.values(templates)
    .flatMap(template => [...template.matchAll(PLACE)])
    .find(([, name]) => !places.includes(name!))?.[0];

/** Says it: a part in square brackets only where all that stands in it is known. */
function sayWith(templates: Templates, places: readonly string[], locale: string) {
  return (...given: readonly unknown[]): string => {
    const values: Given =
      typeof given[0] === 'object' && given[0]
        ? (given[0] as Given)
        : Object.fromEntries(places.map((place, i) => [place, given[i] as Given[string]]));
    const isKnown = (part: string): boolean =>
      [...part.matchAll(PLACE)].every(([, name]) => values[name!] !== undefined && values[name!] !== '');
    const kind =
      typeof values['count'] === 'number' ? new Intl.PluralRules(locale).select(values['count']) : 'other';
    return (templates[kind] ?? templates.other)
      .replace(/\[([^[\]]*)\]/g, (_, part: string) => (isKnown(part) ? part : ''))
      .replace(PLACE, (_, name: string) => `${values[name] ?? ''}`);
  };
}

/** The same words with one of them replaced. */
function placed(words: Node, [name, ...rest]: readonly string[], said: unknown): Node {
  return { ...words, [name!]: rest.length ? placed(words[name!] as Node, rest, said) : said };
}

/** The keys a wrong one may have been meant for: those that begin alike, else all. */
function nearest(key: string, keys: readonly string[]): string {
  const begin = key.slice(0, key.indexOf('.') + 3).toLowerCase();
  const alike = keys.filter(each => each.toLowerCase().startsWith(begin));
  return (alike.length ? alike : keys).slice(0, 6).join(', ');
}
