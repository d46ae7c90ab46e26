import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { ReadingSettings } from '../../domain/reading/reading-settings.js';
import { hideOpener, isOpenerHidden, keepOpenerHidden } from '../../page/hidden-opener.js';
import { PageDevice } from '../../page/page-device.js';
import type { PageProblem } from '../../page/page-problem.js';
import { pageReading } from '../../page/page-reading.js';
import { PageWords } from '../../page/page-words.js';
import { goTo, outline, type OutlineEntry } from '../../page/reading/outline.js';
import { readAloud } from '../../page/reading/read-aloud.js';
import { readingBook } from '../../words/reading/reading-book.js';
import { HelpContacts, type HelpHost } from './help-contacts.js';
import { outlineView } from './outline-view.js';
import { placePanel } from './place-panel.js';
import { settingGroups } from './setting-groups.js';
import { switchRow } from './controls.js';

export { panelStyles } from './panel.styles.js';

/** The toolbar, as its panel knows it. */
export interface PanelHost extends HelpHost, ReactiveControllerHost {
  placement?: string | undefined;
  side?: string | undefined;
  helpOnly?: boolean | undefined;
  hide(): void;
  reset(): void;
}

const closeIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="m6 6 12 12M18 6 6 18"
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-width="2"
  ></path>
</svg>`;

/** What the toolbar opens. It is drawn only while it is open, beside the button, in the window's top layer where there is one. */
export class ToolbarPanel implements ReactiveController {
  readonly #host: PanelHost;
  readonly #words: PageWords<typeof readingBook.en>;
  readonly #device: PageDevice;
  readonly #contacts: HelpContacts;
  readonly #reading = pageReading();
  readonly #voice = readAloud();
  /** The dock moves the button: to its place at first, and out of the way of the page's bars. */
  readonly #moves = new MutationObserver(() => this.#place());
  #pressed: HTMLElement | undefined;
  #takeFocus = false;
  #drawn: HTMLElement | null = null;
  #wasReset = false;
  /** Of the page as it was when the panel, or the list of them, was opened. */
  #places: OutlineEntry[] = [];

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
    this.#words = new PageWords(host, readingBook);
    this.#device = new PageDevice(host);
    this.#contacts = new HelpContacts(host);
  }

  /** Resolves when all that it shows has been found. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#words.settled, this.#contacts.settled]);
  }

  get problems(): PageProblem[] {
    return this.#contacts.problems;
  }

  /** `pressed`: what the visitor opened it with. `stay`: the focus stays there. */
  comeFrom(pressed: HTMLElement | undefined, stay: boolean): void {
    this.#pressed = pressed;
    this.#takeFocus = !stay;
    this.#places = outline();
  }

  /** To be called before it goes: the focus must not be lost with it. */
  returnFocus(): void {
    if (!this.#drawn?.contains(this.#focused)) return;
    for (const back of [this.#pressed, this.#opener]) {
      back?.focus();
      if (!this.#drawn.contains(this.#focused)) return;
    }
  }

  hostConnected(): void {
    this.#voice.hosts.add(this.#host);
  }

  hostUpdated(): void {
    const panel = this.#root?.querySelector<HTMLElement>('[part="panel"]') ?? null;
    if (panel !== this.#drawn) this.#follow(panel !== null);
    this.#drawn = panel;
    if (!panel) return;
    this.#place();
    if (this.#takeFocus) panel.focus();
    this.#takeFocus = false;
  }

  hostDisconnected(): void {
    this.#follow(false);
    this.#voice.hosts.delete(this.#host);
    this.#drawn = null;
  }

  /** `undefined` until there are words. */
  view(name: string): TemplateResult | undefined {
    const { words, lang } = this.#words;
    if (!words) return undefined;
    return html`<div
      part="panel"
      id="panel"
      role="region"
      aria-labelledby="title"
      tabindex="-1"
      popover="manual"
      data-clinic-leave
      lang=${lang ?? nothing}
    >
      <div class="head">
        <p id="title">${name}</p>
        <button class="close" type="button" aria-label=${words.close} @click=${this.#close}>
          ${closeIcon}
        </button>
      </div>
      <div class="body">
        ${this.#host.helpOnly ? nothing : this.#settings(words)} ${this.#contacts.view(words)}
        ${
          this.#host.helpOnly
            ? html`<p class="group">${words.yourDevice}</p>`
            : html`<details class="group">
                <summary>${words.elsewhere}</summary>
                <p>${words.limits}</p>
                <p>${words.yourDevice}</p>
              </details>`
        }
        ${
          this.#host.placement === 'none'
            ? nothing
            : html`<div class="group">
                ${switchRow('hide', words.hide(name), isOpenerHidden(), this.#hideOpener)}
              </div>`
        }
      </div>
      ${
        this.#host.helpOnly
          ? nothing
          : html`<div class="foot">
              <button class="button" type="button" @click=${this.#reset}>${words.reset}</button>
              <span role="status">${this.#wasReset ? words.wasReset : ''}</span>
            </div>`
      }
    </div>`;
  }

  #settings(words: typeof readingBook.en): unknown {
    const { settings, canZoom } = this.#reading;
    return [
      html`<p>${words.intro}</p>`,
      settingGroups({
        words,
        settings,
        canZoom,
        asks: wish => this.#device.asks(wish),
        choose: this.#choose,
      }),
      this.#voice.available
        ? html`<fieldset class="group">
            <legend>${words.readAloud}</legend>
            <button class="button" type="button" @click=${this.#speak}>
              ${this.#voice.speaking ? words.stopReading : words.startReading}
            </button>
            <p class="hint">${words.readAloudHint}</p>
          </fieldset>`
        : nothing,
      outlineView(words, this.#places, this.#look, this.#goTo),
    ];
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #opener(): HTMLElement | null | undefined {
    return this.#root?.querySelector<HTMLElement>('[part="opener"]');
  }

  get #focused(): Element | null {
    return this.#root?.activeElement ?? null;
  }

  readonly #choose = (change: Partial<ReadingSettings>): void => {
    this.#wasReset = false;
    this.#reading.set({ ...this.#reading.settings, ...change }, { store: true });
    keepOpenerHidden();
  };

  readonly #reset = (): void => {
    hideOpener(false);
    this.#host.reset();
    this.#wasReset = true;
    this.#host.requestUpdate();
  };

  readonly #hideOpener = (hide: boolean): void => {
    hideOpener(hide);
    this.#host.requestUpdate();
  };

  readonly #speak = (): void => (this.#voice.speaking ? this.#voice.stop() : this.#voice.start());

  readonly #look = (): void => {
    this.#places = outline();
    this.#host.requestUpdate();
  };

  readonly #goTo = (entry: OutlineEntry): void => {
    this.#host.hide();
    goTo(entry);
  };

  readonly #close = (): void => this.#host.hide();

  readonly #place = (): void => {
    if (this.#drawn) placePanel(this.#drawn, this.#opener, this.#host);
  };

  /** Escape closes it from inside, from its button, and from where no focus is; elsewhere Escape is the page's. */
  readonly #escape = (event: KeyboardEvent): void => {
    const nowhere = document.activeElement === document.body;
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (!nowhere && !event.composedPath().includes(this.#host)) return;
    this.#host.hide();
    if (nowhere) (this.#opener ?? this.#pressed)?.focus();
  };

  #follow(open: boolean): void {
    const listen = open ? 'addEventListener' : 'removeEventListener';
    window[listen]('resize', this.#place);
    this.#moves.disconnect();
    const box = open && this.#opener?.closest('.root');
    if (box) this.#moves.observe(box, { attributeFilter: ['style'] });
    document[listen]('keydown', this.#escape as EventListener);
    this.#wasReset = false;
  }
}
