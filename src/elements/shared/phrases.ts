import { html, type TemplateResult } from 'lit';
import type { OpeningText } from '../../words/hours/opening-text.js';

/** "**Open** until 5 PM · New Year's Eve". The dot between phrases is for the eye alone. */
export const phrases = ({ now, detail, also }: OpeningText): TemplateResult =>
  html`<strong>${now}</strong>${detail ? ` ${detail}` : ''}${also.map(
      phrase => html`<span aria-hidden="true"> · </span>${phrase}`,
    )}`;
