import type { ReactiveController } from 'lit';
import { differencesBetween } from '../domain/hours/hours-compared.js';
import type { Hours } from '../domain/hours/hours.js';
import { fromWritten } from './find-hours.js';
import { hoursMarkup } from './hours-markup.js';
import { LatestAnswer } from './latest-answer.js';
import { loadJsonLdHours } from './load-json-ld-hours.js';
import type { HoursHost, PageHours } from './page-hours.js';
import { languageOf, localeOf } from './page-language.js';
import type { PageProblem } from './page-problem.js';
import type { PageProblems } from './page-problems.js';

/** Where an author may have written hours a second time. */
type Source = 'text' | 'JSON-LD';

/** What is for authors alone waits until the page has nothing else to do. */
const idle = (): Promise<unknown> =>
  new Promise(done => window.requestIdleCallback?.(done) ?? setTimeout(done, 500));

/**
 * Tells the page's author when other sources of the page say other hours than are shown: the element's text beside
 * its `hours`, and JSON-LD. What is shown does not change. Fetched by elements whose page has several sources.
 */
export class SourcesCompared implements ReactiveController {
  readonly #host: HoursHost;
  readonly #text: () => string;
  readonly #hours: PageHours;
  readonly #problems: PageProblems;
  readonly #found: LatestAnswer<PageProblem[]>;

  constructor(host: HoursHost, text: () => string, hours: PageHours, problems: PageProblems) {
    this.#host = host;
    this.#text = text;
    this.#hours = hours;
    this.#problems = problems;
    this.#found = new LatestAnswer(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const hours = this.#hours.found?.hours;
    const text = this.#text();
    this.#found.ask([hours, text], () => this.#compare(hours, text));
    this.#problems.further = this.#found.found ?? [];
  }

  async #compare(shown: Hours | undefined, text: string): Promise<PageProblem[]> {
    if (!shown) return [];
    await idle();
    const { location, hoursOf = 'office', hours, hoursFor } = this.#host;
    const problems: PageProblem[] = [];
    if (hours && !hoursFor && text) problems.push(...disagreement(shown, await this.#read(text), 'text'));
    if (!location && hoursOf === 'office' && hoursMarkup().length) {
      const { jsonLdHours } = await loadJsonLdHours();
      problems.push(...disagreement(shown, jsonLdHours()?.hours, 'JSON-LD'));
    }
    return problems;
  }

  async #read(text: string): Promise<Hours | undefined> {
    const { country, location = '', hoursOf = 'office' } = this.#host;
    const language = languageOf(localeOf(this.#host));
    const nothing = { hours: undefined, hoursFor: undefined, timeZone: undefined };
    const found = await fromWritten(text, '', { ...nothing, country, location, hoursOf, language, text });
    return found?.hours;
  }
}

/** One problem for all days on which another source says something else. */
function disagreement(shown: Hours, other: Hours | undefined, source: Source): PageProblem[] {
  const differences = other ? differencesBetween(shown, other) : [];
  if (!differences.length) return [];
  const days = differences.map(({ days, one, other }) => `${days.join(', ')}: ${one} shown, ${other} there`);
  const where = source === 'text' ? 'The text inside' : 'The page’s JSON-LD';
  const message = `${where} says other hours than are shown (${days.join('; ')}). Write the same in both.`;
  const attribute = source === 'text' ? '' : 'application/ld+json';
  return [{ kind: 'doubt', attribute, read: differences.map(({ other }) => other).join('; '), message }];
}
