import { fromEaster, holiday, localHoliday, onDate, onWeekday } from '../holiday-rule.js';
import type { Holiday } from '../hours.js';

/**
 * The days of rest of Mexico: Ley Federal del Trabajo, artículo 74, without the day on which a president takes
 * office, once in six years; local are days many keep without the law. None is moved.
 */
export const mx: readonly Holiday[] = [
  holiday('new-years-day', 'Año Nuevo', onDate(1, 1)),
  holiday('constitution-day', 'Día de la Constitución', onWeekday('mon', 2, 1)),
  holiday('benito-juarez', 'Natalicio de Benito Juárez', onWeekday('mon', 3, 15)),
  localHoliday('holy-thursday', 'Jueves Santo', fromEaster(-3)),
  localHoliday('good-friday', 'Viernes Santo', fromEaster(-2)),
  holiday('labour-day', 'Día del Trabajo', onDate(5, 1)),
  holiday('independence-day', 'Día de la Independencia', onDate(9, 16)),
  localHoliday('day-of-the-dead', 'Día de Muertos', onDate(11, 2)),
  holiday('revolution-day', 'Día de la Revolución', onWeekday('mon', 11, 15)),
  localHoliday('guadalupe', 'Día de la Virgen de Guadalupe', onDate(12, 12)),
  holiday('christmas', 'Navidad', onDate(12, 25)),
];
