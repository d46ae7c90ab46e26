import { html, type TemplateResult } from 'lit';
import type { OpeningText } from '../../words/hours/opening-text.js';

/**
 * "**Open** until 5 PM · New Year's Eve". The dot between phrases is for the eye alone. Each phrase runs in its own
 * direction: a clinic's words may be in another script than ours.
 */
export const phrases = ({ now, detail, also }: OpeningText): TemplateResult =>
  html`<bdi><strong>${now}</strong>${detail ? ` ${detail}` : ''}</bdi>${also.map(
      phrase => html`<span aria-hidden="true"> · </span><bdi>${phrase}</bdi>`,
    )}`;
