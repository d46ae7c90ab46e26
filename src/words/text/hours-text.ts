import type { Hours } from '../../domain/hours/hours.js';
import { WEEKDAYS } from '../../domain/hours/weekday.js';
import { weekTable } from '../week/week-table.js';
import type { TextWords } from './text-words.js';

/**
 * The ordinary week as a clinic would write it, a line for each day or days in a row with the same hours. Days nothing
 * is known about are left out.
 *
 * @example hoursText(hours, en) //=> 'Monday – Friday: 8 am – 5 pm\nSaturday: by appointment'
 */
export function hoursText(hours: Hours, words: TextWords): string {
  const { language, span, times = span, colon = ': ', comma = ', ' } = words;
  return weekTable(readable(hours), { words, locale: language }, true)
    .map(({ name, lines }) => {
      const held = lines.map(line =>
        line.times ? times(line.times[0]!.text, line.times[1]!.text) : line.text,
      );
      return capital(name, language) + colon + held.join(comma);
    })
    .join('\n');
}

/** Without the clinic's own words but where they are what holds: a closed day is called so, in words that can be read. */
function readable({ week, notes = {}, requestHours = {} }: Hours): Hours {
  const own: Hours['notes'] = {};
  for (const day of WEEKDAYS) {
    const note = week[day] === 'by-appointment' && notes[day]?.trim().replace(/\s+/g, ' ');
    if (note) own[day] = note;
  }
  return { week, notes: own, requestHours };
}

/** Many languages write the names of days small; a line begins with a capital. */
const capital = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
