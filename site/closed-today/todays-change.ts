import { profileFromJSON } from '../../src/domain/clinic/clinic-profile.js';
import { OFFICE } from '../../src/domain/clinic/profile-facts.js';
import { clockFromMinutes, minutesFromClock } from '../../src/domain/hours/clock-time.js';
import { dateFromDay } from '../../src/domain/hours/calendar-date.js';
import { isRecord } from '../../src/domain/hours/json-parts.js';
import type { Span } from '../../src/domain/hours/hours.js';
import { spanMinutes } from '../../src/domain/hours/opening-span.js';
import { openingStatus } from '../../src/domain/hours/opening-status.js';
import { wallClock } from '../../src/domain/hours/zoned-moment.js';
import { hoursAt, setsAt } from './place-hours.js';

/** What can be different today. */
export type Kind = 'closed' | 'away' | 'late' | 'notice' | 'usual';

/** What somebody said is different. */
export interface TodaysChange {
  kind: Kind;
  /** The last date it holds, `YYYY-MM-DD`; `` for a closure: until further notice. */
  until: string;
  /** For `late`: when it opens, and, where the profile does not say, closes; `HH:MM`. */
  opens: string;
  closes: string;
  /** The clinic's own words for it. */
  text: string;
  /** What visitors can do instead. */
  note: string;
  /** A location's name, `` the clinic itself, `*` the clinic and all its locations. */
  where: string;
  /** Sets of hours by name. */
  sets: string[];
}

type Json = Record<string, unknown>;
const records = (list: unknown): Json[] => (Array.isArray(list) ? list.filter(isRecord) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isFullDate = (value: unknown): value is string => /^\d{4}-\d\d-\d\d$/.test(text(value));

/** The date on a place's wall; where no zone is known, on this device's. */
export function todayIn(timeZone: string | undefined, now: Date): string {
  const clock = wallClock(timeZone) ?? wallClock(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return dateFromDay(clock?.dayAt(+now) ?? Math.floor(+now / 86_400_000));
}

/** Opening later than usual: what was to end before that is left out. */
export function openingLate(usual: readonly Readonly<Span>[], opens: string): Span[] {
  const from = minutesFromClock(opens) ?? 0;
  return usual.flatMap(span => {
    const minutes = spanMinutes(span);
    if (!minutes || minutes.closes <= from) return [];
    return [[clockFromMinutes(Math.max(minutes.opens, from)), span[1]] as Span];
  });
}

/** The object with a key set, or without it. */
const withKey = (object: Json, key: string, value: unknown): Json => {
  const { [key]: _, ...rest } = object;
  return value === undefined ? rest : { ...object, [key]: value };
};

/** Without what is over: only dates of one year are, never those that come again. */
function withoutPast(place: Json, today: string): Json {
  const isOver = (last: unknown) => isFullDate(last) && last < today;
  const closure = isRecord(place['closure']) && isOver(place['closure']['to']);
  const notice = isRecord(place['notice']) && isOver(place['notice']['until']);
  const special = records(place['special']).filter(({ from, to }) => !isOver(to ?? from));
  const without = notice ? withKey(place, 'notice', undefined) : place;
  const kept = closure ? withKey(without, 'closure', undefined) : without;
  return 'special' in kept ? withKey(kept, 'special', special.length ? special : undefined) : kept;
}

/** Which sets are meant, as an exception says it; nothing for the office alone. */
const forSets = (sets: string[]): Json => (sets.length === 1 && sets[0] === OFFICE ? {} : { of: sets });

const isPlanned = (closure: unknown, today: string): boolean =>
  isRecord(closure) && isFullDate(closure['from']) && closure['from'] > today;

/** A place of the profile that is changed: itself, what it inherits, and what day it is there. */
interface Place {
  own: Json;
  clinic: Json;
  today: string;
}

function closed({ own, clinic, today }: Place, change: TodaysChange): Json {
  const { until, text: label, note, sets } = change;
  if (!isPlanned(own['closure'] ?? clinic['closure'], today)) {
    const closure = {
      ...(until && { to: until }),
      ...(label && { label }),
      ...(note && { note }),
      ...forSets(sets),
    };
    return { ...own, closure };
  }
  // A profile has one closure, and that of the coming holidays is to stay: this one is a special day.
  const words = [label, note].filter(Boolean).join(' · ');
  const day = { from: today, ...(until > today && { to: until }), hours: [], ...(words && { label: words }) };
  return withSpecial({ own, clinic, today }, [{ ...day, ...forSets(sets) }]);
}

/** With further special days, in place of what they said for today only. */
function withSpecial({ own, clinic, today }: Place, days: Json[]): Json {
  const before = records(own['special'] ?? clinic['special']);
  const same = (day: Json) =>
    days.some(({ of: sets }) => JSON.stringify(sets) === JSON.stringify(day['of'])) &&
    day['from'] === today &&
    (day['to'] ?? today) === today;
  return { ...own, special: [...before.filter(day => !same(day)), ...days] };
}

/** Without a closure that has begun, today's special days, and the notice. */
function asUsual({ own, today }: Place): Json {
  const special = records(own['special']).filter(
    ({ from, to }) => !isFullDate(from) || from > today || text(to ?? from) < today,
  );
  const days = withKey(own, 'special', special.length ? special : undefined);
  const closure = isPlanned(own['closure'], today) ? own['closure'] : undefined;
  return withKey(withKey(days, 'closure', closure), 'notice', undefined);
}

/** Keys of a location's own that keep what is said of the clinic from it. */
const KEYS: Record<Exclude<Kind, 'usual'>, string[]> = {
  closed: ['closure', 'special'],
  away: ['closure', 'special'],
  late: ['hours', 'special'],
  notice: ['notice'],
};

/** A profile in which something is different today, and expired exceptions are left out; every other key as it was. */
export function withTodaysChange(json: Json, change: TodaysChange, now: Date): Json {
  const profile = profileFromJSON(json).value ?? {};
  const zone = (location: string) => profile.locations?.[location]?.timeZone ?? profile.timeZone;
  const { kind, where } = change;

  const late = (place: Place, location: string): Json => {
    const days = change.sets
      .filter(set => setsAt(profile, location).includes(set))
      .map(set => ({
        from: place.today,
        hours: lateHours(location, set),
        ...(change.text && { label: change.text }),
        ...forSets([set]),
      }))
      // Where it is not open today, it does not open late.
      .filter(({ hours }) => hours.length);
    return days.length ? withSpecial(place, days) : place.own;
  };
  const lateHours = (location: string, set: string): Span[] => {
    const hours = hoursAt(withoutToday(), location, set).value;
    const usual = hours && openingStatus(hours, now).today;
    if (change.closes) return [[change.opens, change.closes]];
    return Array.isArray(usual) ? openingLate(usual, change.opens) : [];
  };
  /** The profile as it would be had nothing been said of today: late is later than usual, not than late. */
  const withoutToday = () => {
    const usual = withTodaysChange(json, { ...change, kind: 'usual', where: '*' }, now);
    return profileFromJSON(usual).value ?? {};
  };

  const changed = (own: Json, clinic: Json, location: string): Json => {
    const today = todayIn(zone(location), now);
    const place = { own: withoutPast(own, today), clinic, today };
    if (kind === 'usual') return asUsual(place);
    if (kind === 'late') return late(place, location);
    if (kind === 'notice') {
      return { ...place.own, notice: { text: change.text, ...(change.until && { until: change.until }) } };
    }
    return closed(place, change);
  };

  const locations = isRecord(json['locations']) ? json['locations'] : {};
  const isMeant = ([name, own]: [string, unknown]): boolean =>
    where === name ||
    (where === '*' && isRecord(own) && (kind === 'usual' || KEYS[kind].some(key => key in own)));
  const places = Object.entries(locations).map(entry => {
    const [name, own] = entry;
    return [name, isRecord(own) && isMeant(entry) ? changed(own, json, name) : own] as const;
  });
  const clinic = where === '' || where === '*' ? changed(json, {}, '') : json;
  return places.length ? { ...clinic, locations: Object.fromEntries(places) } : clinic;
}
