import { fromEaster, holiday, localHoliday, onDate } from '../holiday-rule.js';
import type { Holiday } from '../hours.js';

/** The public holidays of France: Code du travail, article L3133-1; local are those of Alsace-Moselle. None is moved. */
export const fr: readonly Holiday[] = [
  holiday('new-years-day', 'Jour de l’an', onDate(1, 1)),
  localHoliday('good-friday', 'Vendredi saint', fromEaster(-2)),
  holiday('easter-monday', 'Lundi de Pâques', fromEaster(1)),
  holiday('labour-day', 'Fête du Travail', onDate(5, 1)),
  holiday('victory-day', 'Victoire 1945', onDate(5, 8)),
  holiday('ascension', 'Ascension', fromEaster(39)),
  holiday('whit-monday', 'Lundi de Pentecôte', fromEaster(50)),
  holiday('bastille-day', 'Fête nationale', onDate(7, 14)),
  holiday('assumption', 'Assomption', onDate(8, 15)),
  holiday('all-saints', 'Toussaint', onDate(11, 1)),
  holiday('armistice-day', 'Armistice 1918', onDate(11, 11)),
  holiday('christmas', 'Noël', onDate(12, 25)),
  localHoliday('boxing-day', 'Saint-Étienne', onDate(12, 26)),
];
