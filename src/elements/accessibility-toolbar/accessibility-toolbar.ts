import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ReadingSettings } from '../../domain/reading/reading-settings.js';
import { hideOpener, isOpenerHidden } from '../../page/hidden-opener.js';
import { PageColors } from '../../page/page-colors.js';
import { PageContent } from '../../page/page-content.js';
import { PageOpeners } from '../../page/page-openers.js';
import { pageOptions } from '../../page/page-options.js';
import { PagePlacement } from '../../page/page-placement.js';
import { inPage, type PageProblem } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { pageReading } from '../../page/page-reading.js';
import { PageWords } from '../../page/page-words.js';
import type { Wording } from '../../words/own-wording.js';
import { toolbarBook } from '../../words/toolbar/toolbar-book.js';
import { accentStyles } from '../look/accent.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { styles } from './accessibility-toolbar.styles.js';
import { openerIcon } from './opener-icon.js';

// With their types, `addEventListener` knows what it hands on.
export type { ProblemEvent } from '../../page/tell-problems.js';

/**
 * Lets a visitor change how the page looks for them: text size, spacing, contrast, movement and more. Until a visitor
 * chooses something, the page is untouched.
 *
 * @tagname clinic-accessibility-toolbar
 *
 * @slot - What the author wrote inside, such as a link to an accessibility page. It stays where it is.
 *
 * @fires {SettingsChangeEvent} clinic-settings-change - The page is to be read in another way, by a visitor's choice or by code.
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands.
 *
 * @csspart opener - The button that opens the panel.
 * @csspart panel - What it opens.
 *
 * @cssprop [--clinic-accent=#0b7285] - The button's colour; what is written on it is black or white, whichever reads better.
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicAccessibilityToolbar extends LitElement {
  static override styles = [hostStyles, accentStyles, styles];

  static override properties = {
    placement: {},
    side: {},
    statementUrl: { attribute: 'statement-url' },
    phone: {},
    email: {},
    helpOnly: { attribute: 'help-only', type: Boolean },
    country: {},
    location: {},
    settings: { attribute: false, noAccessor: true },
    words: {},
  };

  /** Where its button stands: `floating` at the window's edge (default), `inline`, or `none`: only a link to `#clinic-accessibility-toolbar` opens it. */
  declare placement?: 'floating' | 'inline' | 'none';

  /** Which edge it floats at: `start` or `end` (default). */
  declare side?: 'start' | 'end';

  /** The address of the clinic's own accessibility statement. */
  declare statementUrl?: string;

  /** Whom to call when something on the page cannot be used; without it, the clinic's number. */
  declare phone?: string;

  /** Whom to write to when something on the page cannot be used; without it, the address in the clinic's profile. */
  declare email?: string;

  /** Offers the statement, phone and e-mail, and what browsers and devices can do; no settings. */
  declare helpOnly?: boolean;

  /** The clinic's country, two letters such as `US`, for numbers written without it. */
  declare country?: string;

  /** Which of the profile's locations. */
  declare location?: string;

  /** The author's own wording, by what is said: `{"phone.call": "Ring us on"}`. Else the script tag's `data-words`. */
  declare words?: string | Wording;

  readonly #words = new PageWords(this, toolbarBook);
  readonly #problems = new PageProblems(this);
  #panel: import('./toolbar-panel.js').ToolbarPanel | undefined;
  #fetched: Promise<void> | undefined;
  #open = false;
  #before = '';
  #wrongSettings: PageProblem[] = [];

  constructor() {
    super();
    new PageContent(this, 'opener,panel');
    new PageColors(this);
    new PagePlacement(this);
    new PageOpeners(this, pressed => {
      if (isOpenerHidden()) hideOpener(false);
      this.#openPanel(pressed);
    });
  }

  /** How the page is read now: a frozen object with every setting. Settings left out of what is set mean their default. */
  get settings(): Readonly<ReadingSettings> {
    return pageReading().settings;
  }

  set settings(given: Partial<ReadingSettings>) {
    const problems = pageReading().set(given, { store: false });
    const read = written(given);
    this.#wrongSettings = problems.map(problem => inPage(problem, 'settings', read));
    this.requestUpdate();
  }

  /** Opens the panel, and moves the focus into it. */
  show(): void {
    this.#openPanel();
  }

  /** Closes the panel. The focus goes back to what opened it, if it was inside. */
  hide(): void {
    this.#open = false;
    this.#panel?.returnFocus();
    this.requestUpdate();
  }

  /** The page as its author made it, and nothing stored. */
  reset(): void {
    pageReading().reset();
  }

  override connectedCallback(): void {
    const reading = pageReading();
    this.#before = JSON.stringify(reading.settings);
    reading.hosts.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pageReading().hosts.delete(this);
    this.#open = false;
    this.requestUpdate();
  }

  /** Waits for the panel too, once it was asked for: whoever awaits `updateComplete` sees it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#words.settled, this.#fetched]);
    await super.getUpdateComplete();
    await this.#panel?.settled;
    await super.getUpdateComplete();
    await this.#problems.told;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.placement ??= 'floating';
    this.helpOnly ||= 'help-only' in pageOptions();
  }

  protected override render(): TemplateResult {
    const { words, lang } = this.#words;
    const name = words && (this.helpOnly ? words.helpName : words.name);
    const panel = this.#open && name ? this.#panel?.view(name) : undefined;
    const opener = name && this.placement !== 'none' && !isOpenerHidden();
    return html`<slot></slot>${
        opener
          ? html`<div class="root" lang=${lang ?? nothing}>
              <button
                part="opener"
                class="accent ${this.placement}"
                type="button"
                aria-expanded=${panel ? 'true' : 'false'}
                aria-controls=${panel ? 'panel' : nothing}
                @click=${this.#toggle}
              >
                ${openerIcon}<span class="label">${name}</span>
              </button>
            </div>`
          : nothing
      }${panel ?? nothing}`;
  }

  protected override updated(): void {
    this.#problems.report([...this.#wrongSettings, ...((this.#open && this.#panel?.problems) || [])]);
    const now = JSON.stringify(this.settings);
    if (now === this.#before) return;
    this.#before = now;
    const event = new SettingsChangeEvent(this.settings);
    this.dispatchEvent(event);
  }

  readonly #toggle = (event: Event): void => {
    if (this.#open) this.hide();
    else this.#openPanel(event.currentTarget as HTMLElement, true);
  };

  /** `pressed`: what the focus goes back to. It stays there when that is the button beside the panel. */
  #openPanel(pressed?: HTMLElement, stay = false): void {
    this.#open = true;
    this.#fetched ??= import('./toolbar-panel.js').then(
      ({ ToolbarPanel, panelStyles }) => {
        adoptStyles(this.renderRoot as ShadowRoot, [
          ...ClinicAccessibilityToolbar.elementStyles,
          panelStyles,
        ]);
        this.#panel = new ToolbarPanel(this);
      },
      () => {
        // The next press asks again.
        this.#fetched = undefined;
        this.#open = false;
      },
    );
    void this.#fetched.then(() => {
      this.#panel?.comeFrom(pressed, stay);
      this.requestUpdate();
    });
  }
}

/** What code gave, for a message. */
function written(given: unknown): string {
  try {
    return JSON.stringify(given) ?? '';
  } catch {
    return '';
  }
}

/** The page is to be read in another way. */
export class SettingsChangeEvent extends Event {
  /** How the page is read now: frozen, with every setting. */
  readonly settings: Readonly<ReadingSettings>;

  constructor(settings: Readonly<ReadingSettings>) {
    super('clinic-settings-change', { bubbles: true, composed: true });
    this.settings = settings;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-accessibility-toolbar': ClinicAccessibilityToolbar;
  }
  interface GlobalEventHandlersEventMap {
    'clinic-settings-change': SettingsChangeEvent;
  }
}
