import { fromEaster, holiday, localHoliday, movedHoliday, onDate, onWeekday } from '../holiday-rule.js';
import type { Holiday } from '../hours.js';

/**
 * The general holidays of Canada: Canada Labour Code, section 166, with Easter Monday, the civic holiday and
 * Family Day as kept by some. Moved as section 195 and the provinces' practice have it: to the next working day.
 */
export const ca: readonly Holiday[] = [
  movedHoliday('new-years-day', 'New Year’s Day', onDate(1, 1), 2, 1),
  localHoliday('family-day', 'Family Day', onWeekday('mon', 2, 15)),
  holiday('good-friday', 'Good Friday', fromEaster(-2)),
  localHoliday('easter-monday', 'Easter Monday', fromEaster(1)),
  holiday('victoria-day', 'Victoria Day', onWeekday('mon', 5, 18)),
  localHoliday('national-holiday-of-quebec', 'Fête nationale du Québec', onDate(6, 24)),
  movedHoliday('canada-day', 'Canada Day', onDate(7, 1), 2, 1),
  localHoliday('civic-holiday', 'Civic Holiday', onWeekday('mon', 8, 1)),
  holiday('labour-day', 'Labour Day', onWeekday('mon', 9, 1)),
  movedHoliday('truth-and-reconciliation', 'National Day for Truth and Reconciliation', onDate(9, 30), 2, 1),
  holiday('thanksgiving', 'Thanksgiving', onWeekday('mon', 10, 8)),
  movedHoliday('remembrance-day', 'Remembrance Day', onDate(11, 11), 2, 1),
  movedHoliday('christmas', 'Christmas Day', onDate(12, 25), 2, 2),
  movedHoliday('boxing-day', 'Boxing Day', onDate(12, 26), 2, 2),
];
