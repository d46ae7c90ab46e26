import { css, html, nothing, type TemplateResult } from 'lit';
import { weekdayOf } from '../../domain/hours/calendar-date.js';
import type { Hours } from '../../domain/hours/hours.js';
import type { HoursWords } from '../../words/hours/hours-words.js';
import type { Telling } from '../../words/hours/opening-text.js';
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
    padding-inline-end: min(2em, 5vw);
  }
  th::first-letter {
    text-transform: uppercase;
  }
  [aria-current] > * {
    font-weight: bold;
  }
`;

/** The ordinary week as a table, today in bold where the zone is known; `undefined` when no day is. */
export function weekView(
  hours: Hours,
  words: HoursWords,
  locale: string,
  telling: Telling | undefined,
): TemplateResult | undefined {
  const today = telling && weekdayOf(telling.clock.dayAt(telling.now.getTime()));
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
          <td>${lines.map(line => html`<div><bdi>${line}</bdi></div>`)}</td>
        </tr>`,
    )}
  </table>`;
}
