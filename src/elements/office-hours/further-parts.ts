import type { LitElement, ReactiveController } from 'lit';
import { hoursMarkup } from '../../page/hours-markup.js';
import { pageFacts } from '../../page/page-facts.js';
import type { JsonLdHost } from '../../page/page-json-ld.js';
import type { HoursHost } from '../../page/page-hours.js';
import type { PageOpening } from '../../page/page-opening.js';
import type { PageProblems } from '../../page/page-problems.js';
import { quietly } from '../../page/quietly.js';
import { soon } from '../../page/soon.js';
import type { HoursView } from '../look/hours-view.js';

type Host = LitElement & HoursHost & JsonLdHost;

/**
 * What few pages need, each a part of its own: the profile's notice, hours written as JSON-LD, sources compared.
 * Fetched on pages with data about the clinic, and for elements that ask for it.
 */
export class FurtherParts implements ReactiveController {
  readonly #host: Host;
  readonly #opening: PageOpening;
  readonly #view: HoursView;
  readonly #problems: PageProblems;
  readonly #text: () => string;
  readonly #fetched: Partial<Record<'notice' | 'record' | 'sources', Promise<void>>> = {};

  constructor(host: Host, opening: PageOpening, view: HoursView, problems: PageProblems, text: () => string) {
    this.#host = host;
    this.#opening = opening;
    this.#view = view;
    this.#problems = problems;
    this.#text = text;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdate(): void {
    const fetched = this.#fetched;
    const { location = '', hours, hoursFor, jsonLd } = this.#host;
    void soon(pageFacts(location), ({ notice }) => {
      if (notice) fetched.notice ??= this.#fetchNotice();
    });
    if (jsonLd)
      fetched.record ??= quietly(import('./hours-record.js'), ({ writeHours }) =>
        writeHours(this.#host, this.#opening),
      );
    if ((hours && !hoursFor && this.#text()) || hoursMarkup().length)
      fetched.sources ??= quietly(
        import('../../page/compare-sources.js'),
        ({ SourcesCompared }) =>
          new SourcesCompared(this.#host, this.#text, this.#opening.hours, this.#problems),
      );
  }

  #fetchNotice(): Promise<void> {
    return quietly(import('../look/notice-part.js'), ({ NoticePart }) => {
      this.#view.notice = new NoticePart(this.#host);
    });
  }
}
