import { holiday, localHoliday, movedHoliday, onDate, onWeekday } from '../holiday-rule.js';
import type { FallsOn } from '../holiday-rule.js';
import type { Holiday } from '../hours.js';

/** To the Friday before, or the Monday after. */
const moved = (key: string, label: string, fallsOn: FallsOn) => movedHoliday(key, label, fallsOn, -1, 1);

const thanksgiving = onWeekday('thu', 11, 22);
const fridayAfter: FallsOn = day => thanksgiving(day - 1);

/** The federal holidays of the United States: 5 U.S.C. § 6103, and moved as it says for federal offices; and the Friday that many keep. */
export const us: readonly Holiday[] = [
  moved('new-years-day', 'New Year’s Day', onDate(1, 1)),
  holiday('mlk-day', 'Martin Luther King Jr. Day', onWeekday('mon', 1, 15)),
  holiday('presidents-day', 'Presidents’ Day', onWeekday('mon', 2, 15)),
  holiday('memorial-day', 'Memorial Day', onWeekday('mon', 5, 25)),
  moved('juneteenth', 'Juneteenth', onDate(6, 19)),
  moved('independence-day', 'Independence Day', onDate(7, 4)),
  holiday('labor-day', 'Labor Day', onWeekday('mon', 9, 1)),
  holiday('columbus-day', 'Columbus Day', onWeekday('mon', 10, 8)),
  moved('veterans-day', 'Veterans Day', onDate(11, 11)),
  holiday('thanksgiving', 'Thanksgiving', thanksgiving),
  localHoliday('friday-after-thanksgiving', 'Day after Thanksgiving', fridayAfter),
  localHoliday('thanksgiving-and-friday', 'Thanksgiving', day => thanksgiving(day) || fridayAfter(day)),
  moved('christmas', 'Christmas Day', onDate(12, 25)),
];
