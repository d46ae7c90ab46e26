import type { Lexicon } from '../lexicon.js';
import { pl as everyday } from './everyday/pl.js';

/** Polish. */
export const pl: Lexicon = {
  ...everyday,
  months: [
    'stycz(eń|nia)',
    'lut(y|ego)',
    'mar(zec|ca)',
    'kwie(cień|tnia)',
    'maja?',
    'czerw(iec|ca)',
    'lip(iec|ca)',
    'sierp(ień|nia)',
    'wrze(sień|śnia)',
    'październik(a)?',
    'listopada?',
    'grud(zień|nia)',
  ],
  holidays: { '12-24': 'wigilia', '12-31': 'sylwester' },
  words: {
    ...everyday.words,
    lunch: 'przerwa( obiadowa)?',
    holiday: '(w )?(dni )?(świąteczne|święta)|dni wolne',
    last: 'ostatnie wejście|ostatni(a|e)? (wizyta|pacjent|przyjęcie)( o)?',
    nth: 'pierwsz[aey]|drug[aie]|trzeci[ae]?|ostatni[ae]?|co (drug[aią]|dwa)|niektóre',
    vague: 'zazwyczaj|zwykle|zwyczajowo|około|ok|mogą ulec|zastrzegamy|tymczasowo|do odwołania',
    condition: '(nie)?handlow[aey]|pracując[aey]|nie|jeśli|gdy|parzyste|nieparzyste|w miesiącu|tygodnie',
    season: 'lato|latem|zima|zimą|wiosna|jesień|wakacje|ferie|sezon',
    service: 'apteka|nagłe|laboratorium|telefon(icznie)?|tel|punkt pobrań|dyżur|szczepienia|teleporady',
    forenoon: 'rano',
    afternoon: 'po południu|wieczorem',
    am: 'rano',
    pm: 'po południu|wieczorem',
    between: 'między',
    except: 'o?prócz|z(a)? wyj[ąa]tkiem|z wyłączeniem|poza|bez(?= (niedz|sob|pon|wtor|śr|czw|piąt))',
    others: '(w )?(pozostałe|inne) dni',
  },
};
