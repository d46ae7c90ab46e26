import type { LitElement, ReactiveController } from 'lit';
import { PagePlacement, type Placement } from '../../page/page-placement.js';
import { wrongValue, type PageProblem } from '../../page/page-problem.js';
import { addStyles } from '../look/add-styles.js';
import { EndRoom } from './end-room.js';
import { placedStyles } from './placed-part.styles.js';

type PlacedButton = LitElement & { placement?: Placement; side?: 'start' | 'end' };

/** What a button needs that is told where to stand. Fetched by those, together with the dock. */
export class PlacedPart implements ReactiveController {
  readonly #host: PlacedButton;

  constructor(host: PlacedButton) {
    this.#host = host;
    new PagePlacement(host);
    new EndRoom(host);
    addStyles(host, placedStyles);
    host.addController(this);
  }

  /** The styles ask the attributes, and a framework sets properties. */
  hostUpdated(): void {
    for (const name of ['placement', 'side'] as const) {
      const value = this.#host[name];
      if (value) this.#host.setAttribute(name, value);
      else this.#host.removeAttribute(name);
    }
  }

  get problems(): PageProblem[] {
    const { placement, side } = this.#host;
    return [
      ...wrongValue('placement', placement, /^(?:inline|floating|bar)$/),
      ...wrongValue('side', side, /^(?:start|end)$/),
    ];
  }
}
