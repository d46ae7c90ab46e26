import type { OpeningState } from '../../domain/hours/opening-status-with.js';

/** A visitor is about to reach the clinic. Says how, and whether it was open; never the number. */
export class CallEvent extends Event {
  readonly kind: 'call' | 'text' | 'whatsapp';
  /** What held at that moment; `undefined` where no hours are known. */
  readonly state: OpeningState | undefined;

  constructor(kind: CallEvent['kind'], state: OpeningState | undefined) {
    super('clinic-call', { bubbles: true, composed: true });
    this.kind = kind;
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-call': CallEvent;
  }
}
