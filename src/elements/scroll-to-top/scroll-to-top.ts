import { adoptStyles, html, LitElement, type TemplateResult } from 'lit';
import type { Placement } from '../../page/page-placement.js';
import { PageScrolled } from '../../page/page-scrolled.js';
import { quietly } from '../../page/quietly.js';
import type { Wording } from '../../words/own-wording.js';
import { hostStyles } from '../look/host.styles.js';
import type { TopButton } from './top-button.js';

// With their types, `addEventListener` knows what it hands on.
export type { ProblemEvent } from '../../page/tell-problems.js';

/**
 * Takes the visitor back to the top of a long page. It comes when there is a screenful to go back, and is fetched then.
 *
 * @tagname clinic-scroll-to-top
 *
 * @slot - A link to the top, the best that works without scripts. It stays where it is, and while it is on the screen no other is shown.
 *
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands.
 *
 * @attr leave-for - A CSS selector: it goes aside while one of these elements is on the screen.
 *
 * @csspart button - The link that goes to the top.
 *
 * @cssprop [--clinic-accent=#0b7285] - Its colour; what is drawn on it is black or white, whichever reads better.
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 * @cssprop [--clinic-dock-gap=1em] - Between what floats: `em` of the visitor's own text size.
 * @cssprop [--clinic-dock-bottom=1em] - From the lower edge of the window, or from the bar that stands there, to what floats lowest.
 * @cssprop [--clinic-dock-side=1em] - From the side of the window to what floats.
 * @cssprop [--clinic-dock-z-index=2147483000] - How far what floats lies above the page.
 */
export class ClinicScrollToTop extends LitElement {
  static override styles = hostStyles;

  static override properties = { placement: {}, side: {}, label: {}, words: {} };

  /** Where it stands: `floating` at the window's edge (default), or `inline` where it was written, always to be seen. */
  declare placement?: Exclude<Placement, 'bar'>;

  /** Which edge it floats at: `start` or `end` (default). */
  declare side?: 'start' | 'end';

  /** What it says, in place of the author's words or "Back to top". */
  declare label?: string;

  /** The author's own wording, by what is said: `{"phone.call": "Ring us on"}`. Else the script tag's `data-words`. */
  declare words?: string | Wording;

  readonly #scrolled = new PageScrolled(this);
  #button: TopButton | undefined;
  #fetched: Promise<void> | undefined;

  /** Others that float keep their places when it comes and goes. */
  get comesAndGoes(): boolean {
    return true;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#fetched;
    await super.getUpdateComplete();
    await this.#button?.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.placement ??= 'floating';
    if (this.#isShown)
      this.#fetched ??= quietly(import('./top-button.js'), ({ TopButton, styles }) => {
        adoptStyles(this.renderRoot as ShadowRoot, [hostStyles, styles]);
        this.#button = new TopButton(this);
        this.requestUpdate();
      });
  }

  protected override render(): TemplateResult {
    return html`<slot ?hidden=${this.#button && this.placement === 'inline'}></slot>${this.#button?.view(
        this.#isShown,
        this.#scrolled.scroller,
      )}`;
  }

  get #isShown(): boolean {
    return this.placement === 'inline' || this.#scrolled.isPast;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-scroll-to-top': ClinicScrollToTop;
  }
}
