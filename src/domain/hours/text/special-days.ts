import type { SpecialDay } from '../hours.js';
import type { DayGroup } from './day-group.js';
import type { Report } from './report.js';
import { spanOf } from './clock.js';
import type { Claim } from './week.js';

/** What a statement says of dates and holidays. A public holiday needs a country to have dates. */
export function specialDays(group: DayGroup, claim: Claim, country: string | undefined, report: Report): SpecialDay[] {
  const hours = claim.state === 'appointment' ? ('by-appointment' as const) : claim.spans.map(spanOf);
  const days: SpecialDay[] = [];
  for (const date of group.dates) {
    if (date.unsure) {
      report.add('doubt', claim, text => `${text}: which is the month? Write it in letters, "Dec 6".`, 0);
    } else days.push({ from: date.from, ...(date.to && { to: date.to }), hours });
  }
  for (const holiday of group.holidays) {
    if (country) days.push({ holiday: `${country}/${holiday}`, hours });
    else report.add('assumed', claim, text => `${text}: holidays are known only once the country is given.`);
  }
  return days;
}
