import type { ReactiveController } from 'lit';
import type { PlacedHost } from './dock.js';
import { quietly } from './quietly.js';

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
    const { placement } = this.#host;
    this.#floated ||= placement === 'floating' || placement === 'bar';
    if (this.#floated) void quietly(import('./dock.js'), ({ dock }) => dock(this.#host));
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }
}
