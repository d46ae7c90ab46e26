import { parsedJSON } from '../domain/parsed-json.js';
import { aboutNothing, reworded, type Wording } from '../words/own-wording.js';
import type { Subject } from '../words/word-book.js';
import { localeOf } from './page-language.js';
import type { PageProblem } from './page-problem.js';
import { tell } from './tell-problems.js';

const INSTEAD = `Write words='{"phone.call": "Ring us on"}'.`;

/** What is wrong with a host's wording, by subject: each subject's words come in their own time. */
const wrong = new WeakMap<Element, Map<Subject | '', PageProblem[]>>();

/**
 * Our words with what an author wrote in their place, in the element's `words` or the script tag's `data-words`. What
 * cannot be used is told, and ours is said. Fetched only where an author wrote some.
 */
export function inOwnWords<Words>(
  ours: Words,
  own: string | Wording,
  subject: Subject,
  host: Element,
): Words {
  const error = (read: string, message: string): PageProblem => ({
    kind: 'error',
    attribute: 'words',
    read,
    message,
  });
  const wording = parsedJSON(own);
  const all = wrong.get(host) ?? new Map<Subject | '', PageProblem[]>();
  let words = ours;
  if (typeof wording === 'object' && wording && !Array.isArray(wording)) {
    const found = reworded(ours as object, subject, wording as Wording, localeOf(host));
    words = found.words as Words;
    const nothing = aboutNothing(wording as Wording).map(read => ({
      read,
      instead: 'phone.call or hours.until',
    }));
    const told = ({ read, instead }: { read: string; instead: string }): PageProblem =>
      error(read, `“${read}” is nothing we say. Write ${instead}.`);
    all.set(subject, found.wrong.map(told)).set('', nothing.map(told));
  } else {
    const read = typeof own === 'string' ? own : JSON.stringify(own);
    all.set('', [error(read, `“${read.slice(0, 60)}” is no JSON object. ${INSTEAD}`)]);
  }
  wrong.set(host, all);
  tell(host, [...all.values()].flat(), 'told-wording');
  return words;
}
