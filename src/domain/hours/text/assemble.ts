import { spanFromMinutes } from '../clock-time.js';
import type { Hours, SpecialDay } from '../hours.js';
import type { Said } from './claims.js';
import { ALL_DAYS, MAYBE_SATURDAY, OTHER_DAYS } from './days.js';
import type { DateSpan } from './day-group.js';
import type { Sayings } from './reader.js';
import { NOT_OURS, type Report } from './report.js';
import { weekOf } from './week.js';

/**
 * Puts together what a text says.
 *
 * @param laterHolds - Whether a later claim replaces an earlier one, as in OpenStreetMap's syntax.
 */
export function assemble(
  { said, breaks, aside, lost }: Sayings,
  country: string | undefined,
  laterHolds: boolean,
  report: Report,
): Hours {
  const clinic = said.filter(one => !one.service);
  const own = clinic[0] ? clinic : said;
  for (const one of said) {
    if (own.includes(one)) continue;
    aside.push(one);
    report.add('assumed', one, NOT_OURS);
  }
  const [first] = own;
  // "Pharmacy: Mon-Fri 9-6 / Sat 9-1", "X-ray: Mon-Fri 9-5. Ultrasound: Tue 9-1": whose the later are is not certain.
  const covered = own.reduce((set, one) => set | one.set, 0);
  const isNamed = own.every(one => one.label);
  const isTheirs = ({ service, set, spans }: Said, i: number) =>
    service &&
    spans[0]?.[1] !== 1440 &&
    (i < said.indexOf(first!) ? first!.label || (set & 31 && !(covered & 31)) : isNamed && set & ~covered);
  if (clinic[0] && said.some(isTheirs))
    report.add('doubt', clinic[0], 'may be hours of something else. Write the hours of one place only.');
  for (const one of own) {
    if (!one.label || one.label === first!.label) continue;
    const message = `stands under "${one.label}". Write the hours of one place or person only.`;
    report.add('doubt', one, message, first!.label ? undefined : one.set);
    // When even the first hours are one place's among several, nothing can be said of any day.
    if (first!.label) own.forEach(other => (other.set = 0));
  }
  const named = own.reduce((set, one) => set | one.set, 0);
  for (const one of own) if (one.set & OTHER_DAYS) one.set = ALL_DAYS & ~named;
  for (const one of own) {
    // Unless Saturday has hours of its own: then it is none of the workdays.
    if (!(one.set & MAYBE_SATURDAY) || own.some(({ set }) => set & 32 && !(set & 31))) continue;
    report.add('doubt', one, 'may mean Saturday, too. Write "Monday - Friday" in your language.', 32);
  }
  const during = (season: DateSpan | undefined) => {
    const claims = own.filter(one => one.season === season);
    return weekOf(claims, breaks, laterHolds, report);
  };
  const hours: Hours = during(undefined);
  const special = [...datesOf(lost), ...own.flatMap(one => specialDays(one, country, report))];
  if (special[0]) hours.special = special;
  for (const season of new Set(own.map(one => one.season))) {
    const one = own.find(other => other.season === season)!;
    if (season?.to) {
      const { from, to } = season;
      report.add('doubt', one, `was read for ${from} to ${to}. Give it as a season with its dates.`, 0);
      (hours.seasons ??= []).push({ from, to, week: during(season).week });
    } else if (season)
      report.add('doubt', one, 'holds for a part of the year. Write when, "June 1 - August 31".');
  }
  return hours;
}

/** Day and month may be the other way round. */
const isUnsure = ({ from, to = '' }: DateSpan): boolean => `${from}${to}`.includes('?');

const datesOf = (dates: readonly DateSpan[]): DateSpan[] =>
  dates.filter(date => !date.months && !isUnsure(date));

/** What a claim says of dates and holidays. Public holidays have dates only once the country is known. */
function specialDays(one: Said, country: string | undefined, report: Report): SpecialDay[] {
  const hours = one.byAppointment ? ('by-appointment' as const) : one.spans.map(spanFromMinutes);
  const { dates, holidays } = one.days;
  const unsure = dates.some(isUnsure);
  if (unsure) report.add('doubt', one, 'may have day and month the other way round. Write "Dec 6".', 0);
  if (holidays[0] && !country)
    report.add('assumed', one, 'speaks of holidays: they are known once the country is.');
  return [
    ...(unsure ? [] : datesOf(dates)).map(date => ({ ...date, hours })),
    ...(country ? holidays.map(key => ({ holiday: `${country}/${key}`, hours })) : []),
  ];
}
