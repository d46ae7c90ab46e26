import { html, nothing, type TemplateResult } from 'lit';
import { goToTop } from '../../page/go-to-top.js';
import type { PlacedHost } from '../../page/dock/members.js';
import { PageColors } from '../../page/page-colors.js';
import { PageContent } from '../../page/page-content.js';
import { PagePlacement } from '../../page/page-placement.js';
import { wrongValue } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { PageWords } from '../../page/page-words.js';
import { topBook } from '../../words/top/top-book.js';
import { upIcon } from './up-icon.js';

export { styles } from './scroll-to-top.styles.js';

interface Host extends PlacedHost {
  label?: string | undefined;
}

/** What is drawn of a way back to the top, from when it is needed first. */
export class TopButton {
  readonly #host: Host;
  readonly #content: PageContent;
  readonly #words: PageWords<typeof topBook.en>;
  readonly #problems: PageProblems;

  constructor(host: Host) {
    this.#host = host;
    this.#content = new PageContent(host, 'button');
    this.#words = new PageWords(host, topBook);
    this.#problems = new PageProblems(host);
    new PageColors(host);
    new PagePlacement(host);
  }

  /** Resolves when it can be drawn, and all that is wrong with it was told. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#words.settled, this.#problems.told]);
  }

  /** The link; while it is not shown it keeps its place, and cannot be focused. */
  view(shown: boolean, scroller: Element): TemplateResult | typeof nothing {
    const { label, placement, side } = this.#host;
    const { lang, words } = this.#words;
    this.#problems.report(wrongValue('side', side, /^(?:start|end)$/));
    const text = label ?? (this.#content.text || words?.toTop);
    if (!text) return nothing;
    const go = (event: Event): void => {
      event.preventDefault();
      goToTop(scroller);
    };
    return html`<div class="root" lang=${lang ?? nothing}>
      <a part="button" class="accent ${placement} ${shown ? '' : 'gone'}" href="#top" @click=${go}>
        ${upIcon}<span class="label">${text}</span>
      </a>
    </div>`;
  }
}
