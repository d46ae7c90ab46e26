import type { Problem, Reading } from '../problem.js';
import type { Hours } from './hours.js';
import { WEEKDAYS } from './weekday.js';

/**
 * What may be shown without a person having decided: the reading's hours with every doubted day left
 * unstated. `undefined` when nothing is left, or when a doubt names no days and so concerns all.
 */
export function certainHours(reading: Reading<Hours>): Hours | undefined {
  const { value, problems } = reading;
  const doubts = problems.filter((problem: Problem) => problem.kind === 'doubt');
  if (!value || !doubts.length) return value;
  if (doubts.some(doubt => !doubt.days)) return undefined;
  const week = { ...value.week };
  for (const day of WEEKDAYS) if (doubts.some(doubt => doubt.days!.includes(day))) delete week[day];
  return { ...value, week };
}
