import { fromEaster, holiday, localHoliday, movedHoliday, onDate, onWeekday } from '../holiday-rule.js';
import type { Holiday } from '../hours.js';

/**
 * The bank holidays of the United Kingdom: Banking and Financial Dealings Act 1971 and yearly proclamations.
 * `public` are those of England and Wales; what only Scotland or Northern Ireland keeps is local. A weekend's
 * substitute is the next day that is none itself. Days proclaimed for one year are not here.
 */
export const gb: readonly Holiday[] = [
  movedHoliday('new-years-day', 'New Year’s Day', onDate(1, 1), 2, 1),
  { ...movedHoliday('second-of-january', '2nd January', onDate(1, 2), 2, 2), local: true },
  { ...movedHoliday('st-patricks-day', 'St Patrick’s Day', onDate(3, 17), 2, 1), local: true },
  holiday('good-friday', 'Good Friday', fromEaster(-2)),
  holiday('easter-monday', 'Easter Monday', fromEaster(1)),
  holiday('early-may', 'Early May bank holiday', onWeekday('mon', 5, 1)),
  holiday('spring', 'Spring bank holiday', onWeekday('mon', 5, 25)),
  { ...movedHoliday('battle-of-the-boyne', 'Battle of the Boyne', onDate(7, 12), 2, 1), local: true },
  localHoliday('summer-scotland', 'Summer bank holiday', onWeekday('mon', 8, 1)),
  holiday('summer', 'Summer bank holiday', onWeekday('mon', 8, 25)),
  { ...movedHoliday('st-andrews-day', 'St Andrew’s Day', onDate(11, 30), 2, 1), local: true },
  movedHoliday('christmas', 'Christmas Day', onDate(12, 25), 2, 2),
  movedHoliday('boxing-day', 'Boxing Day', onDate(12, 26), 2, 2),
];
