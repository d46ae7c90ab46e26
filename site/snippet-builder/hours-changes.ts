import { hoursFromText } from '../../src/domain/hours/hours-from-text.js';
import { hoursFromJSON } from '../../src/domain/hours/hours-json.js';
import type { DayHours, HoursJSON, Span } from '../../src/domain/hours/hours.js';
import type { Weekday } from '../../src/domain/hours/weekday.js';
import { WEEKDAYS } from '../../src/domain/hours/weekday.js';
import type { Problem } from '../../src/domain/problem.js';
import { en } from '../../src/words/text/en.js';
import { es } from '../../src/words/text/es.js';
import { hoursText } from '../../src/words/text/hours-text.js';
import type { Dates } from './dates-change.js';
import { draftHours, type DraftHours } from './draft.js';

export const NO_HOURS: DraftHours = {
  text: '',
  hours: { week: {} },
  guess: { week: {} },
  doubts: [],
  assumed: [],
};

/** Other words: they are read anew, and what was settled for the old ones is void. */
export function withText(text: string, language?: string): DraftHours {
  if (!text.trim()) return NO_HOURS;
  const reading = hoursFromText(text, { language });
  return { ...draftHours({ reading, text }), text };
}

/** Other hours: the words on the page are written anew, so that both say the same. */
export function withHours(draft: DraftHours, hours: HoursJSON, language?: string): DraftHours {
  const { value } = hoursFromJSON(hours);
  const text = value ? hoursText(value, language === 'es' ? es : en) : draft.text;
  const { from: _, ...rest } = draft;
  return { ...rest, text, hours, guess: hours, doubts: [], assumed: [] };
}

/** Hours beside the week (special days, seasons, a closure) are not said in the lines of the week. */
export const withDates = (draft: DraftHours, dates: Dates): DraftHours => ({
  ...draft,
  hours: withoutEmpty({ ...draft.hours, ...dates }),
  guess: withoutEmpty({ ...draft.guess, ...dates }),
});

function withoutEmpty(hours: Omit<HoursJSON, 'closure'> & Dates): HoursJSON {
  const full = Object.entries(hours).filter(
    ([, value]) => !(Array.isArray(value) && !value.length) && value !== undefined,
  );
  return Object.fromEntries(full);
}

/** What a person can say to a doubt with one press. */
export type Answer = 'as-read' | 'closed' | 'by-appointment' | 'left-out';

/** One doubt less. The words stay as they are; what they mean is settled. */
export function answered(draft: DraftHours, doubt: Problem, answer: Answer): DraftHours {
  const days = doubt.days ?? (Object.keys(draft.guess.week ?? {}) as Weekday[]);
  const doubts = draft.doubts.filter(each => each !== doubt);
  const open = new Set(doubts.flatMap(each => each.days ?? []));
  const week = { ...draft.hours.week };
  const guess = { ...draft.guess.week };
  for (const day of days) {
    if (answer === 'as-read' && guess[day] && !open.has(day)) week[day] = guess[day];
    if (answer === 'closed') week[day] = guess[day] = [];
    if (answer === 'by-appointment') week[day] = guess[day] = 'by-appointment';
    if (answer === 'left-out') {
      delete week[day];
      delete guess[day];
    }
  }
  return {
    ...draft,
    doubts,
    hours: { ...draft.guess, ...draft.hours, week },
    guess: { ...draft.guess, week: guess },
  };
}

/** A day's hours, given to other days too, its own words with them. */
export function copied(hours: HoursJSON, from: Weekday, to: readonly Weekday[]): HoursJSON {
  return to.reduce((all, day) => withDay(all, day, hours.week?.[from], hours.notes?.[from]), hours);
}

/** Hours with one day changed; `undefined` is unstated. */
export function withDay(
  hours: HoursJSON,
  day: Weekday,
  held: DayHours | undefined,
  note?: string,
): HoursJSON {
  const { [day]: _, ...week } = hours.week ?? {};
  const { [day]: __, ...notes } = hours.notes ?? {};
  const { [day]: ___, ...requestHours } = hours.requestHours ?? {};
  const { notes: ____, requestHours: _____, ...rest } = hours;
  const ordered = WEEKDAYS.flatMap(each => {
    const value = each === day ? held : week[each as keyof typeof week];
    return value === undefined ? [] : [[each, value] as const];
  });
  const allNotes = note && held !== undefined ? { ...notes, [day]: note } : notes;
  const requests = held === 'by-appointment' && hours.requestHours?.[day] ? hours.requestHours : requestHours;
  return {
    ...rest,
    week: Object.fromEntries(ordered),
    ...(Object.keys(allNotes).length && { notes: allNotes }),
    ...(Object.keys(requests).length && { requestHours: requests }),
  };
}

/** A break taken out of the longest span, for lunch. */
export function withBreak(spans: readonly Span[]): Span[] {
  const last = spans[spans.length - 1];
  if (!last) return [['08:00', '17:00']];
  const noon: Span[] = [
    [last[0], '12:00'],
    ['13:00', last[1]],
  ];
  return last[0] < '12:00' && last[1] > '13:00'
    ? [...spans.slice(0, -1), ...noon]
    : [...spans, ['18:00', '20:00']];
}
