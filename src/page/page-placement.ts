import type { ReactiveController } from 'lit';
import type { PlacedHost } from './dock/members.js';

/** Where an element stands: where it was written, at the window's edge, or as a bar along the bottom. */
export type Placement = 'inline' | 'floating' | 'bar';

/** Brings a host that floats to the dock, which only pages that float something fetch. */
export class PagePlacement implements ReactiveController {
  readonly #host: PlacedHost;
  #floated = false;

  constructor(host: PlacedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { placement, shadowRoot } = this.#host;
    const box = shadowRoot?.querySelector<HTMLElement>('.root');
    const floats = placement === 'floating' || placement === 'bar';
    if (!this.#floated && floats && box) {
      this.#floated = true;
      // Until the dock is here it is neither seen nor in the page, which would jump when it leaves.
      box.style.setProperty('position', 'absolute');
      box.style.setProperty('opacity', '0');
    }
    if (this.#floated) void this.#dock(box);
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }

  async #dock(box: HTMLElement | null | undefined): Promise<void> {
    try {
      const { dock } = await import('./dock.js');
      dock(this.#host);
    } catch {
      // Without a dock it stays in the page.
      box?.style.removeProperty('position');
      box?.style.removeProperty('opacity');
    }
  }
}
