import { fromEaster, holiday, localHoliday, onDate, onWeekday } from '../holiday-rule.js';
import type { Holiday } from '../hours.js';

/** The public holidays of Germany, by the laws of its states; `public` are those kept in all of them. None is moved. */
export const de: readonly Holiday[] = [
  holiday('new-years-day', 'Neujahr', onDate(1, 1)),
  localHoliday('epiphany', 'Heilige Drei Könige', onDate(1, 6)),
  localHoliday('womens-day', 'Frauentag', onDate(3, 8)),
  holiday('good-friday', 'Karfreitag', fromEaster(-2)),
  localHoliday('easter-sunday', 'Ostersonntag', fromEaster(0)),
  holiday('easter-monday', 'Ostermontag', fromEaster(1)),
  holiday('labour-day', 'Tag der Arbeit', onDate(5, 1)),
  holiday('ascension', 'Christi Himmelfahrt', fromEaster(39)),
  localHoliday('whit-sunday', 'Pfingstsonntag', fromEaster(49)),
  holiday('whit-monday', 'Pfingstmontag', fromEaster(50)),
  localHoliday('corpus-christi', 'Fronleichnam', fromEaster(60)),
  localHoliday('assumption', 'Mariä Himmelfahrt', onDate(8, 15)),
  localHoliday('childrens-day', 'Weltkindertag', onDate(9, 20)),
  holiday('german-unity-day', 'Tag der Deutschen Einheit', onDate(10, 3)),
  localHoliday('reformation-day', 'Reformationstag', onDate(10, 31)),
  localHoliday('all-saints', 'Allerheiligen', onDate(11, 1)),
  localHoliday('repentance-day', 'Buß- und Bettag', onWeekday('wed', 11, 16)),
  holiday('christmas', '1. Weihnachtstag', onDate(12, 25)),
  holiday('boxing-day', '2. Weihnachtstag', onDate(12, 26)),
];
