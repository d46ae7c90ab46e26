import { html, nothing, type TemplateResult } from 'lit';
import { dateFromDay, weekdayOf } from '../../domain/hours/calendar-date.js';
import { weekHoursOf } from '../../domain/hours/week-hours.js';
import type { FoundHours } from '../../page/found-hours.js';
import type { Telling } from '../../words/hours/opening-text.js';
import type { ComingDays } from '../../words/week/coming-days.js';
import type { HoursLine, WeekTelling } from '../../words/week/hours-lines.js';
import { weekTable } from '../../words/week/week-table.js';

function line({ text, times: [opens, closes] = [] }: HoursLine): TemplateResult {
  if (!opens || !closes) return html`<bdi>${text}</bdi>`;
  // Some languages have a word before the first time, too.
  const first = text.indexOf(opens.text);
  const between = text.slice(first + opens.text.length, -closes.text.length);
  return html`<bdi
    >${text.slice(0, first)}<time datetime=${opens.at}>${opens.text}</time>${between}<time
      datetime=${closes.at}
      >${closes.text}</time
    ></bdi
  >`;
}

const row = (isToday: boolean, head: unknown, lines: readonly HoursLine[]): TemplateResult =>
  html`<tr aria-current=${isToday ? 'date' : nothing}>
    <th scope="row">${head}</th>
    <td>${lines.map(each => html`<div>${line(each)}</div>`)}</td>
  </tr>`;

/** The dates of the next two weeks on which other hours hold, under a heading of their own. */
const comingRows = (days: readonly ComingDays[], today: string, heading: string): TemplateResult =>
  html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="2">${heading}</th>
    </tr>
    ${days.map(({ date, name, label, lines }) =>
      row(
        date === today,
        html`<time datetime=${date}>${name}</time>${label && html` <div>${label}</div>`}`,
        lines,
      ),
    )}
  </tbody>`;

/**
 * The week as a table, with what differs in the next two; today in bold where the clinic's zone is known.
 * `undefined` when no day is known.
 */
export function weekView(
  { hours, dateHoursOf = weekHoursOf, comingDays }: FoundHours,
  telling: WeekTelling,
  now: Telling | undefined,
  grouped: boolean,
): TemplateResult | undefined {
  if (!hours) return undefined;
  const rows = weekTable(hours, telling, grouped);
  if (!rows.length) return undefined;
  const date = now?.clock.dayAt(now.now.getTime());
  const onDate = dateHoursOf(hours);
  const today = date === undefined ? undefined : onDate(date);
  const coming = (today && comingDays?.(date!, onDate, telling)) ?? [];
  // Today's row is bold, unless today has hours of its own: those are.
  const weekday = today && (!today.layer || today.layer === 'season') ? weekdayOf(date!) : undefined;
  return html`<table part="table" aria-label=${telling.words.caption}>
    <tbody>
      ${rows.map(({ days, name, lines }) =>
        row(
          days.some(day => day === weekday),
          name,
          lines,
        ),
      )}
    </tbody>
    ${coming.length ? comingRows(coming, dateFromDay(date!), telling.words.comingDays) : nothing}
  </table>`;
}
