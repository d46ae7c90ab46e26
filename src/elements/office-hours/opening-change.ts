import type { OpeningStatus } from '../../domain/hours/opening-status-with.js';
import { announce } from '../../page/announcer.js';

/** The clinic opened or closed while its page was open. */
export class OpeningStateChangeEvent extends Event {
  readonly status: OpeningStatus;

  constructor(status: OpeningStatus) {
    super('clinic-opening-state-change', { bubbles: true, composed: true });
    this.status = status;
  }
}

/** Tells the page of a change, and those who listen to it. */
export function tellChange(host: Element, status: OpeningStatus, said: string): void {
  const event = new OpeningStateChangeEvent(status);
  host.dispatchEvent(event);
  if (said) announce(said);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-opening-state-change': OpeningStateChangeEvent;
  }
}
