import { html, type TemplateResult } from 'lit';

/** Drawn on a 24 × 24 grid in the colour of the text beside it; it says nothing that the text does not. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-linejoin="round" stroke-width="2"></path>
  </svg>`;

export const phoneIcon = icon(
  'M5 4h3.5l1.8 4.5-2.2 1.5a12 12 0 0 0 5.9 5.9l1.5-2.2 4.5 1.8V19a2 2 0 0 1-2 2A15.5 15.5 0 0 1 3 6a2 2 0 0 1 2-2Z',
);
