import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where an element stands: where it was written, at the window's edge, or as a bar along the bottom. */
export type Placement = 'inline' | 'floating' | 'bar';

interface PlacedHost extends ReactiveControllerHost, Element {
  placement?: string | undefined;
  side?: string | undefined;
}

/** Brings a floating host to the dock. The dock is fetched only by pages that float something. */
export class PagePlacement implements ReactiveController {
  readonly #host: PlacedHost;

  constructor(host: PlacedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    void this.#place();
  }

  hostDisconnected(): void {
    void this.#leave();
  }

  get #where(): 'bar' | 'start' | 'end' | undefined {
    const { placement, side } = this.#host;
    if (placement === 'bar') return 'bar';
    if (placement === 'floating') return side === 'start' ? 'start' : 'end';
    return undefined;
  }

  #docked = false;

  async #place(): Promise<void> {
    if (!this.#where) return this.#leave();
    const { joinDock } = await import('./dock.js');
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
    const where = this.#where;
    if (!box || !where || !this.#host.isConnected) return;
    this.#docked = true;
    joinDock(this.#host, box, where);
  }

  async #leave(): Promise<void> {
    if (!this.#docked) return;
    this.#docked = false;
    const { leaveDock } = await import('./dock.js');
    leaveDock(this.#host);
  }
}
