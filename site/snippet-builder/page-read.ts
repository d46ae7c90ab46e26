import type { FoundPage } from '../../src/domain/clinic/found/clinic-from-page.js';

/** A page was read; without one, everything is to be typed. */
export class PageRead extends Event {
  readonly found: FoundPage | undefined;

  constructor(found?: FoundPage) {
    super('page-read', { bubbles: true });
    this.found = found;
  }
}

declare global {
  interface HTMLElementEventMap {
    'page-read': PageRead;
  }
}
