import { html, type TemplateResult } from 'lit';

/** Drawn on a 24 × 24 grid; it says nothing that the text beside it does not. */
export const upIcon: TemplateResult = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M12 20V5M5 12l7-7 7 7"
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    stroke-width="2.5"
  ></path>
</svg>`;
