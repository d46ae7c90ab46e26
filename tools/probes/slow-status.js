/**
 * What a status must be, worked out on Temporal in the plainest way that could be thought of, sharing nothing with
 * the library: dates are compared as text, and every instant of change for 400 days is listed.
 */
import { Temporal } from 'temporal-polyfill';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HORIZON = 400 * 24 * 3600 * 1000;

/** The dates a key of a holiday stands for in one year, as text, each with its observed date when it has one. */
const HOLIDAYS = {
  'us/new-years-day': year => [american(year, '01-01')],
  'us/memorial-day': year => [[last(year, 5, 1)]],
  'us/thanksgiving': year => [[nth(year, 11, 4, 4)]],
  'us/christmas': year => [american(year, '12-25')],
  'us/public': year => [
    ...['01-01', '06-19', '07-04', '11-11', '12-25'].map(date => american(year, date)),
    ...[nth(year, 1, 1, 3), nth(year, 2, 1, 3), last(year, 5, 1), nth(year, 9, 1, 1)].map(date => [date]),
    ...[nth(year, 10, 1, 2), nth(year, 11, 4, 4)].map(date => [date]),
  ],
  'gb/boxing-day': year => {
    const weekday = Temporal.PlainDate.from(`${year}-12-26`).dayOfWeek;
    return [[`${year}-12-26`, weekday >= 6 ? `${year}-12-28` : undefined]];
  },
  'gb/good-friday': year => [[easter(year).subtract({ days: 2 }).toString()]],
  'de/whit-monday': year => [[easter(year).add({ days: 50 }).toString()]],
  'ca/victoria-day': year => {
    let day = Temporal.PlainDate.from(`${year}-05-24`);
    while (day.dayOfWeek !== 1) day = day.subtract({ days: 1 });
    return [[day.toString()]];
  },
};

const NAMES = {
  'us/new-years-day': 'New Year’s Day',
  'us/memorial-day': 'Memorial Day',
  'us/thanksgiving': 'Thanksgiving',
  'us/christmas': 'Christmas Day',
  'gb/boxing-day': 'Boxing Day',
  'gb/good-friday': 'Good Friday',
  'de/whit-monday': 'Pfingstmontag',
  'ca/victoria-day': 'Victoria Day',
};

function american(year, monthDay) {
  const date = Temporal.PlainDate.from(`${year}-${monthDay}`);
  if (date.dayOfWeek === 6) return [date.toString(), date.subtract({ days: 1 }).toString()];
  if (date.dayOfWeek === 7) return [date.toString(), date.add({ days: 1 }).toString()];
  return [date.toString()];
}

function daysOfMonth(year, month, dayOfWeek) {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const days = Array.from({ length: first.daysInMonth }, (_, i) => first.add({ days: i }));
  return days.filter(day => day.dayOfWeek === dayOfWeek).map(String);
}

function nth(year, month, dayOfWeek, n) {
  return daysOfMonth(year, month, dayOfWeek)[n - 1];
}

function last(year, month, dayOfWeek) {
  return daysOfMonth(year, month, dayOfWeek).at(-1);
}

/** By Gauss's rule with Lichtenberg's amendments; the library counts otherwise. */
function easter(year) {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: og + 7 - ((og - sz) % 7) - 1 });
}

const holidayCache = new Map();

/** `{ date, moved }` texts of a key around a year. */
function holidayDates(key, year) {
  const at = `${key} ${year}`;
  if (!holidayCache.has(at))
    holidayCache.set(
      at,
      [year - 1, year, year + 1].flatMap(y => HOLIDAYS[key](y)),
    );
  return holidayCache.get(at);
}

function isAmong({ from, to = from }, date) {
  const at = from.length === 5 ? date.slice(5) : date;
  return from <= to ? from <= at && at <= to : at >= from || at <= to;
}

const everyDate = Array.from({ length: 366 }, (_, i) =>
  Temporal.PlainDate.from('2024-01-01').add({ days: i }).toString(),
);

function countDates({ from, to = from }) {
  if (from.length === 5) return everyDate.filter(date => isAmong({ from, to }, date)).length;
  return Temporal.PlainDate.from(from).until(to).days + 1;
}

/** The one of some entries that decides a date. */
function decisive(entries, date) {
  return entries
    .map((entry, index) => ({ entry, index, yearly: entry.from.length === 5, count: countDates(entry) }))
    .filter(({ entry }) => isAmong(entry, date))
    .sort((a, b) => a.yearly - b.yearly || a.count - b.count || b.index - a.index)[0]?.entry;
}

function holidayOn(specials, date) {
  for (const entry of specials.filter(({ holiday }) => holiday).reverse()) {
    for (const [own, moved] of holidayDates(entry.holiday, +date.slice(0, 4))) {
      if (own === date || (entry.observed && moved === date)) return entry;
    }
  }
  return undefined;
}

/** What holds on a date, given as text. */
function ruleOf(hours, laidOver, date, weekday) {
  const words = hours.notes?.[weekday];
  const { closure } = hours;
  if (closure && isAmong({ from: closure.from ?? '0001-01-01', to: closure.to ?? '9999-12-31' }, date)) {
    return { hours: [], reason: 'closure', label: closure.label ?? words, note: closure.note };
  }
  for (const specials of [laidOver, hours.special ?? []]) {
    const dated = decisive(
      specials.filter(({ from }) => from),
      date,
    );
    if (dated) return { hours: dated.hours, reason: 'special', label: dated.label ?? words };
    const holiday = holidayOn(specials, date);
    // Which of a country's holidays it is is not known here.
    if (holiday)
      return {
        hours: holiday.hours,
        reason: 'holiday',
        label: holiday.label ?? NAMES[holiday.holiday] ?? '?',
      };
  }
  const season = decisive(
    (hours.seasons ?? []).filter(({ week }) => weekday in week),
    date,
  );
  if (season)
    return { hours: season.week[weekday] ?? undefined, reason: 'season', label: words ?? season.label };
  return { hours: hours.week[weekday], label: words };
}

/**
 * @param hours Hours JSON.
 * @param laidOver Special days that go before those of the hours.
 * @param first The `Temporal.PlainDate` of the earliest instant asked for.
 * @param days How many dates from then on are asked for.
 * @returns A function from an instant in milliseconds to the status, its instants in milliseconds.
 */
export function slowStatus(hours, laidOver, first, days) {
  const { timeZone } = hours;
  const dates = [];
  for (let i = -2; i <= days + 403; i++) {
    const plain = first.add({ days: i });
    const weekday = WEEKDAYS[plain.dayOfWeek - 1];
    const start = plain.toZonedDateTime(timeZone).epochMilliseconds;
    dates.push({
      plain,
      weekday,
      start,
      rule: ruleOf(hours, laidOver, plain.toString(), weekday),
      stretches: [],
    });
  }

  const instant = (plain, clock, disambiguation) => {
    const [hour, minute] = clock.split(':').map(Number);
    const date = hour === 24 ? plain.add({ days: 1 }) : plain;
    const wall = date.toPlainDateTime({ hour: hour % 24, minute });
    return wall.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds;
  };
  for (const [i, { plain, weekday, rule, start, stretches }] of dates.entries()) {
    const next = dates[i + 1];
    if (!next || !rule.hours) continue;
    const onRequest = rule.hours === 'by-appointment';
    const state = onRequest ? 'by-appointment' : 'open';
    const spans = onRequest ? hours.requestHours?.[weekday] : rule.hours;
    if (!spans) stretches.push({ from: start, to: next.start, state, rule });
    for (const [opens, closes] of spans ?? []) {
      const tomorrow = closes <= opens ? plain.add({ days: 1 }) : plain;
      const from = instant(plain, opens, 'compatible');
      let to = instant(tomorrow, closes, 'later');
      const isCut =
        ['special', 'holiday', 'closure'].includes(next.rule.reason) && next.rule.hours?.length === 0;
      if (isCut && to > next.start) to = next.start;
      if (from < to) stretches.push({ from, to, state, rule });
    }
  }

  const moments = [];
  for (let i = 1; i < dates.length - 1; i++) {
    const { start, rule, stretches } = dates[i];
    const all = [...stretches, ...dates[i - 1].stretches];
    const edges = [start, ...all.flatMap(({ from, to }) => [from, to])];
    for (const at of [...new Set(edges)].sort((a, b) => a - b)) {
      if (at < start || at >= dates[i + 1].start) continue;
      const now = all.filter(({ from, to }) => from <= at && at < to);
      const holds =
        now.find(({ state }) => state === 'open') ?? now.find(({ state }) => state === 'by-appointment');
      const isBreak =
        !holds &&
        Array.isArray(rule.hours) &&
        stretches.some(({ to }) => to <= at) &&
        stretches.some(({ from }) => from > at);
      moments.push({
        at,
        state: holds ? holds.state : rule.hours ? 'closed' : 'unstated',
        reason: isBreak ? 'break' : (holds?.rule ?? rule).reason,
        label: (holds?.rule ?? rule).label,
        note: (holds?.rule ?? rule).note,
        today: rule.hours,
      });
    }
  }

  return time => {
    let index = 0;
    for (let high = moments.length; index + 1 < high;) {
      const middle = (index + high) >> 1;
      if (moments[middle].at <= time) index = middle;
      else high = middle;
    }
    const { state, reason, label, note, today } = moments[index];
    const near = moment => (moment && moment.at <= time + HORIZON ? moment : undefined);
    const later = moments.slice(index + 1, index + 4000);
    const changed = later.findIndex(moment => moment.state !== state);
    const after = changed < 0 ? [] : later.slice(changed);
    return {
      state,
      until: near(after[0])?.at,
      next: near(after.find(moment => moment.state === 'open' || moment.state === 'by-appointment')),
      nextOpen: near(after.find(moment => moment.state === 'open'))?.at,
      reason,
      label,
      note,
      today,
    };
  };
}
