import type { Problem } from '../../problem.js';
import type { Hours } from '../hours.js';
import { WEEKDAYS } from '../weekday.js';
import type { Weekday } from '../weekday.js';
import { agreedWeek, isSame } from './agreed-week.js';
import type { Statement } from './statement.js';

/** The part of `Hours` that is about days of the week. */
export type OrdinaryWeek = Pick<Hours, 'week' | 'notes' | 'requestHours'>;

/**
 * The ordinary week of an entity, from what each of its properties says. Days of which they say different
 * things are doubted and left out; so are days without times, unless other days have hours: beside those
 * they are closed.
 */
export function ordinaryWeek(properties: Statement[][]): { hours: OrdinaryWeek; problems: Problem[] } {
  const weeks = properties.map(agreedWeek);
  const hours: OrdinaryWeek = { week: {} };
  const differing: Weekday[] = [];
  const empty: Weekday[] = [];
  for (const day of WEEKDAYS) {
    const statements = weeks.flatMap(({ days }) => days[day] ?? []);
    const [statement] = statements;
    const isAgreed = statements.every(({ said }) => isSame(said, statement?.said));
    if (!isAgreed || weeks.some(week => week.differing.includes(day))) differing.push(day);
    else if (statement?.said === 'empty') empty.push(day);
    else if (statement?.said) put(hours, day, statement);
  }

  const problems: Problem[] = [];
  if (differing.length) {
    const message = 'The structured data gives different hours for the same day: give each day once.';
    problems.push({ kind: 'doubt', message, days: differing });
  }
  if (empty.length && Object.values(hours.week).some(said => said.length)) {
    for (const day of empty) hours.week[day] = [];
    const message =
      'Days from 00:00 to 00:00, or without times, were read as closed, because other days have hours.';
    problems.push({ kind: 'assumed', message });
  } else if (empty.length) {
    const message =
      '00:00 to 00:00 may mean closed or open all day: for all day write 00:00 to 23:59, for closed nothing.';
    problems.push({ kind: 'doubt', message, days: empty });
  }
  return { hours, problems };
}

function put(hours: OrdinaryWeek, day: Weekday, { said, words, requestHours }: Statement): void {
  if (!said || said === 'empty') return;
  hours.week[day] = said;
  if (said !== 'by-appointment') return;
  if (words) hours.notes = { ...hours.notes, [day]: words };
  if (requestHours) hours.requestHours = { ...hours.requestHours, [day]: requestHours };
}
