import type { Lexicon } from '../lexicon.js';
import { it as everyday } from './everyday/it.js';

/** Italian. */
export const it: Lexicon = {
  ...everyday,
  months: [
    'genn?(aio)?',
    'febb?(raio)?',
    'marzo',
    'apr(ile)?',
    'magg?(io)?',
    'giu(gno)?',
    'lug(lio)?',
    'ago(sto)?',
    'sett?(embre)?',
    'ott(obre)?',
    'nov(embre)?',
    'dic(embre)?',
  ],
  holidays: { '12-25': 'natale', '01-01': 'capodanno', '08-15': 'ferragosto' },
  words: {
    ...everyday.words,
    address: '(via|viale|corso|piazza)\\.? ([xvi]+|\\d+)? ?[a-z]+(,? \\d+)?',
    lunch: 'pausa( pranzo)?|pranzo',
    workdays: '(nei )?(giorni |giorno )?feriali?',
    holiday: '(nei )?(giorni )?festiv[oi]|festività',
    last: 'ultim[oa] (visita|appuntamento|ingresso|accesso)',
    nth: 'prim[oa]|second[oa]|terz[oa]|ultim[oa]|alcuni|1°|2°|3°|4°',
    vague:
      'di solito|normalmente|generalmente|circa|indicativamente|possono variare|temporaneamente|fino a nuov[oa] (avviso|disposizione)|salvo variazioni',
    condition: 'ogni (15|quindici) giorni|non|se|quando|altern[oaie]|al mese|del mese|settimane|quindicinale',
    season: 'estate|estivo|inverno|invernale|autunno|primavera|stagion[ei]|ferie',
    service:
      'farmacia|urgenze|emergenz[ae]|laboratorio|telefon[oi](ca|che)?|tel|guardia|prelievi|vaccinazioni|cucina|segreteria telefonica',
    forenoon: '(al |la )?mattin[oae]',
    afternoon: '(al |il |la )?(pomeriggio|sera)',
    part: 'seral[ei]',
    am: 'di (mattina|notte)|del mattino',
    pm: 'del pomeriggio|di sera|della sera',
    others: '(gli )?altri giorni|(il )?resto della settimana',
    between: 'tra|fra',
    except: 'eccetto|esclus[oaie]|tranne|salvo',
  },
};
