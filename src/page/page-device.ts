import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a device can ask of every page. It is looked at to be said, and goes nowhere. */
const QUERIES = {
  motion: '(prefers-reduced-motion: reduce)',
  contrast: '(prefers-contrast: more)',
  dark: '(prefers-color-scheme: dark)',
  /** It sets all colours itself. */
  colors: '(forced-colors: active)',
} as const;

export type Wish = keyof typeof QUERIES;

/** What the visitor's device asks for, followed while the host is in a page. */
export class PageDevice implements ReactiveController {
  readonly #queries = Object.values(QUERIES).map(query => matchMedia(query));
  readonly #news: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#news = () => host.requestUpdate();
    host.addController(this);
  }

  asks(wish: Wish): boolean {
    return matchMedia(QUERIES[wish]).matches;
  }

  hostConnected(): void {
    for (const query of this.#queries) query.addEventListener('change', this.#news);
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#news);
  }
}
