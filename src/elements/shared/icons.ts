import { svg, type SVGTemplateResult } from 'lit';

/** Drawn on a 24 × 24 grid in the colour of the text beside them; they say nothing that the text does not. */
export const phoneIcon: SVGTemplateResult = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path
  d="M6.6 3.5 9 3l2.2 4.8-1.9 1.7a12 12 0 0 0 5.2 5.2l1.7-1.9L21 15l-.5 2.4c-.3 1.6-1.7 2.7-3.3 2.6C10.4 19.600 4.4 13.600 4 6.800 3.900 5.200 5 3.800 6.600 3.500Z"
  fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"></path></svg>`;
