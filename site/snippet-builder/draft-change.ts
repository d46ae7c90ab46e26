import type { Draft } from './draft.js';

/** Something of the draft was settled or chosen. */
export class DraftChange extends Event {
  readonly draft: Draft;

  constructor(draft: Draft) {
    super('draft-change', { bubbles: true, composed: true });
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'draft-change': DraftChange;
  }
}
