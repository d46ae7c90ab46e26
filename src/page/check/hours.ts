import { differencesBetween } from '../../domain/hours/hours-compared.js';
import type { Hours } from '../../domain/hours/hours.js';
import { textChecksum } from '../../domain/text-checksum.js';
import { hoursText } from '../../words/text/hours-text.js';
import { en } from '../../words/text/en.js';
import { fromWritten, inTimeZone } from '../find-hours.js';
import { hoursSources } from '../hours-sources.js';
import { jsonLdHours } from '../json-ld-hours.js';
import { textOf } from '../page-content.js';
import type { PageFacts, Written } from '../page-fact.js';
import { pageFacts } from '../page-facts.js';
import { languageOf, localeOf } from '../page-language.js';
import type { Finding } from './finding.js';
import { ourElements, written } from './our-elements.js';

interface Source {
  name: string;
  hours: Hours;
  element?: Element;
}

const inWords = (hours: Hours): string => hoursText(hours, en).replaceAll('\n', '; ') || 'nothing';

/** The hours of the script tag or the profile, read as widgets read them. */
async function hoursOfThePage(
  { written, attribute }: Written<unknown>,
  { timeZone, country }: PageFacts,
): Promise<Hours | undefined> {
  const found = await fromWritten(written, attribute, {
    hours: undefined,
    hoursFor: undefined,
    timeZone,
    hoursOf: undefined,
    location: '',
    text: '',
    language: languageOf(localeOf(document.documentElement)),
    country,
  });
  return found && inTimeZone(found, undefined, timeZone).hours;
}

/** Where the page says the office's hours, each on its own. */
async function sources(): Promise<Source[]> {
  const found: Source[] = [];
  const author = new Map(ourElements().map(each => [each.element as Element, each.author]));
  for (const [element, { place, found: answer }] of hoursSources().leaders) {
    const hours = (await answer)?.hours;
    const where = author.get(element);
    if (hours && where && place === ' office') found.push({ name: written(where), hours, element: where });
  }
  const facts = await pageFacts('');
  const fromPage = facts.hours && (await hoursOfThePage(facts.hours, facts));
  if (fromPage) found.push({ name: facts.hours?.attribute || 'the profile', hours: fromPage });
  const data = jsonLdHours()?.hours;
  if (data) found.push({ name: 'the page’s JSON-LD', hours: data });
  return found;
}

/** Hours that hold no more, because somebody edited the text they were settled for. */
function outdated(): Finding[] {
  return ourElements().flatMap(({ element, author }) => {
    const settledFor = element.getAttribute('hours-for');
    const text = textOf(author).trim();
    if (!settledFor || !text || textChecksum(text) === settledFor) return [];
    return [
      {
        id: 'text-was-edited',
        kind: 'doubt' as const,
        says: `The text in ${written(author)} was edited since its hours were settled: the text counts.`,
        instead: 'Make the snippet anew, or take hours and hours-for away.',
        element: author,
      },
    ];
  });
}

/** What the hours were read as, and where two places of the page say different things. */
export async function checkHours(): Promise<Finding[]> {
  const all = await sources();
  const findings: Finding[] = all.map(({ name, hours, element }) => ({
    id: 'hours-read-as',
    kind: 'note',
    says: `Hours in ${name} are read as: ${inWords(hours)}. Time zone: ${hours.timeZone ?? 'none'}.`,
    ...(element && { element }),
  }));
  const [first, ...others] = all;
  for (const other of others) {
    if (!first || !differencesBetween(first.hours, other.hours).length) continue;
    findings.push({
      id: 'hours-disagree',
      kind: 'error',
      says: `${first.name} says ${inWords(first.hours)}; ${other.name} says ${inWords(other.hours)}.`,
      instead: 'Write the same in both: search engines and maps show the second.',
    });
  }
  const zone = (await pageFacts('')).timeZone ?? first?.hours.timeZone;
  if (all.length && !zone && !ourElements().some(({ element }) => element.hasAttribute('time-zone'))) {
    findings.push({
      id: 'no-time-zone',
      kind: 'error',
      says: 'The clinic’s time zone is nowhere on this page: nobody is told whether it is open.',
      instead: 'Write data-time-zone="America/Detroit" (yours) on the script tag.',
    });
  }
  return [...findings, ...outdated()];
}
