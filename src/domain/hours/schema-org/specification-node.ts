import type { DayHours, Span } from '../hours.js';
import { WEEKDAYS } from '../weekday.js';
import type { Weekday } from '../weekday.js';

/** An `OpeningHoursSpecification` as we write it. */
export interface SpecificationNode {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: string[];
  opens: string;
  closes: string;
  validFrom?: string;
  validThrough?: string;
  name?: string;
  description?: string;
}

/** What a node says besides the times of a day. */
type About = Omit<SpecificationNode, '@type' | 'opens' | 'closes'>;

const DAY_NAMES: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Opens and closes at midnight: how closed is written for Google, and a day on which one must ask. */
const NEVER: Span = ['00:00', '00:00'];

/**
 * The nodes that say how some days are open: one for each span. A closed day, and one by appointment
 * without hours, is from midnight to midnight, and says in words what it is. 24 hours from another time
 * than midnight have no form.
 */
export function specificationNodes(
  hours: DayHours,
  about: About,
  requestHours: Span[] = [],
): SpecificationNode[] {
  if (hours === 'by-appointment') {
    const words = about.description ?? about.name;
    const asked: About = { ...about, name: 'By appointment', ...(words && { description: words }) };
    return (requestHours.length ? requestHours : [NEVER]).map(span => node(span, asked));
  }
  if (!hours.length) return [node(NEVER, about.validFrom ? about : { ...about, description: 'Closed' })];
  return hours
    .filter(([opens, closes]) => opens !== closes || opens === '00:00')
    .map(span => node(span, about));
}

/** The days of a week that have the same hours and words together, in the order of the first of each. */
export function sameDays(keyOf: (day: Weekday) => string): Weekday[][] {
  const groups = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) groups.set(keyOf(day), [...(groups.get(keyOf(day)) ?? []), day]);
  return [...groups.values()];
}

/** The names of days, as schema.org has them. */
export function dayNames(days: Weekday[]): string[] {
  return days.map(day => DAY_NAMES[day]);
}

function node(span: Span, about: About): SpecificationNode {
  const [opens, closes] = span;
  const ends = span === NEVER ? closes : closingTime(opens, closes);
  return { '@type': 'OpeningHoursSpecification', ...about, opens, closes: ends };
}

/**
 * schema.org's times end before 24:00: all day ends a minute earlier, and midnight is the next day's 00:00.
 */
function closingTime(opens: string, closes: string): string {
  if (closes !== '24:00' && closes !== opens) return closes;
  return opens === '00:00' ? '23:59' : '00:00';
}
