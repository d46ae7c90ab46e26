import { html, type TemplateResult } from 'lit';

/** A person with open arms, in a ring. */
export const openerIcon: TemplateResult = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" stroke-width="2">
    <circle cx="12" cy="12" r="10"></circle>
    <path d="m7 10 5 1 5-1m-5 1v3l-2.5 4M12 14l2.5 4"></path>
  </g>
  <circle cx="12" cy="7" r="1.5" fill="currentColor"></circle>
</svg>`;
