import { css, html, nothing, type TemplateResult } from 'lit';
import type { Hours } from '../../domain/hours/hours.js';
import type { Weekday } from '../../domain/hours/weekday.js';
import type { HoursWords } from '../../words/hours/hours-words.js';
import { weekTable } from '../../words/hours/week-table.js';

export const weekStyles = css`
  [part='table'] {
    border-collapse: collapse;
    font-size: calc(1em * var(--clinic-size, 1));
    line-height: 1.35;
    margin-block: 0.5em;
  }
  caption {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  th,
  td {
    font-variant-numeric: tabular-nums;
    font-weight: normal;
    padding: 0.3em 0;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    padding-inline-end: 2em;
  }
  th::first-letter {
    text-transform: uppercase;
  }
  [aria-current] > * {
    font-weight: bold;
  }
`;

/** The ordinary week as a table, today in bold; `undefined` when no day is known. */
export function weekView(
  hours: Hours,
  today: Weekday | undefined,
  words: HoursWords,
  locale: string,
): TemplateResult | undefined {
  const rows = weekTable(hours, words, locale);
  if (!rows.length) return undefined;
  return html`<table part="table">
    <caption>
      ${words.caption}
    </caption>
    ${rows.map(
      ({ day, name, lines }) =>
        html`<tr aria-current=${day === today ? 'date' : nothing}>
          <th scope="row">${name}</th>
          <td>${lines.map(line => html`<div>${line}</div>`)}</td>
        </tr>`,
    )}
  </table>`;
}
