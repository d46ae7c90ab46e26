import { html, type TemplateResult } from 'lit';
import type { Way } from '../../page/page-ways.js';

/** Drawn on the grid of the phone's icon, and with as heavy a line. */
const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d=${path}
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      stroke-width="2"
    ></path>
  </svg>`;

const bubble = 'M4 5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-8l-5 4v-4H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z';

/** A message with lines in it, a bubble that talks, a place on the map. */
export const WAY_ICONS: Record<Way['kind'], TemplateResult> = {
  text: icon(`${bubble}M7.5 9h9M7.5 13h6`),
  whatsapp: icon('M3.5 20.5 5 16a8.5 8.5 0 1 1 3.3 3.2ZM9 8.5c0 3.5 3 6.5 6.5 6.5'),
  directions: icon(
    'M12 21.5c-4.4-4.4-6.5-8-6.5-11.2a6.5 6.5 0 0 1 13 0c0 3.2-2.1 6.8-6.5 11.2ZM12 8v4.5M9.8 10.2h4.4',
  ),
};
