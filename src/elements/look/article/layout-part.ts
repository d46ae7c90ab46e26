import type { LitElement } from 'lit';
import { addStyles } from '../add-styles.js';
import type { CardPart } from './card-part.js';
import { layoutStyles } from './layouts.styles.js';

/** Every layout but `stacked`. */
export class LayoutPart implements CardPart {
  readonly isReady = true;

  constructor(host: LitElement) {
    addStyles(host, layoutStyles);
  }
}
