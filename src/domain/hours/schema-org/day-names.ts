import { WEEKDAYS } from '../weekday.js';
import type { Weekday } from '../weekday.js';

/**
 * Names of days as they stand in markup: short and long English ones, and the long ones of other languages.
 * Shorter ones are left out where two languages mean different days by them.
 */
const NAMES: Record<Weekday, RegExp> = {
  mon: /^(?:m|mo|mon|mondays?|montag|lundi|lunes|luned[iì]|segunda(?:-feira)?|maandag)$/,
  tue: /^(?:tu|tue|tues|tuesdays?|dienstag|mardi|martes|marted[iì]|ter[cç]a(?:-feira)?|dinsdag)$/,
  wed: /^(?:w|we|wed|weds|wednesdays?|mittwoch|mercredi|mi[eé]rcoles|mercoled[iì]|quarta(?:-feira)?|woensdag)$/,
  thu: /^(?:th|thu|thur|thurs|thursdays?|donnerstag|jeudi|jueves|gioved[iì]|quinta(?:-feira)?|donderdag)$/,
  fri: /^(?:f|fr|fri|fridays?|freitag|vendredi|viernes|venerd[iì]|sexta(?:-feira)?|vrijdag)$/,
  sat: /^(?:sa|sat|saturdays?|samstag|sonnabend|samedi|s[aá]bado|sabato|zaterdag)$/,
  sun: /^(?:su|sun|sundays?|sonntag|dimanche|domingo|domenica|zondag)$/,
};

const GROUPS: Record<string, Weekday[]> = {
  daily: [...WEEKDAYS],
  everyday: [...WEEKDAYS],
  weekdays: WEEKDAYS.slice(0, 5),
  weekday: WEEKDAYS.slice(0, 5),
  weekends: WEEKDAYS.slice(5),
  weekend: WEEKDAYS.slice(5),
};

/** The days a word in small letters names; none when it names no day. */
export function daysNamed(word: string): Weekday[] {
  if (Object.hasOwn(GROUPS, word)) return GROUPS[word] ?? [];
  return WEEKDAYS.filter(day => NAMES[day].test(word));
}

/**
 * The days from one to another, both included, past Sunday if need be.
 *
 * @example
 * daysBetween('sat', 'mon') //=> ['sat', 'sun', 'mon']
 */
export function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const from = WEEKDAYS.indexOf(first);
  const count = ((WEEKDAYS.indexOf(last) - from + 7) % 7) + 1;
  return [...WEEKDAYS, ...WEEKDAYS].slice(from, from + count);
}
