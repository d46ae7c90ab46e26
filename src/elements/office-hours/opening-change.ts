import type { OpeningStatus } from '../../domain/hours/opening-status-with.js';
import { announce } from '../../page/announcer.js';
import type { OpeningText } from '../../words/hours/opening-text.js';

/** The clinic opened or closed while its page was open. */
export class OpeningStateChangeEvent extends Event {
  readonly status: OpeningStatus;

  constructor(status: OpeningStatus) {
    super('clinic-opening-state-change', { bubbles: true, composed: true });
    this.status = status;
  }
}

/** Tells the page of a change, and those who listen to it. */
export function tellChange(host: Element, status: OpeningStatus, text: OpeningText | undefined): void {
  const event = new OpeningStateChangeEvent(status);
  host.dispatchEvent(event);
  if (!text) return;
  const phrase = text.detail ? `${text.now} ${text.detail}` : text.now;
  announce([phrase, ...text.also].join(' · '));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-opening-state-change': OpeningStateChangeEvent;
  }
}
