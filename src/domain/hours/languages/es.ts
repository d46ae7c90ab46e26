import type { Lexicon } from '../lexicon.js';
import { es as everyday } from './everyday/es.js';

/** Spanish, of Spain and of the Americas. */
export const es: Lexicon = {
  ...everyday,
  months: [
    'ene(ro)?',
    'feb(rero)?',
    'marzo',
    'abr(il)?',
    'mayo?',
    'jun(io)?',
    'jul(io)?',
    'ago(sto)?',
    'sept?(iembre)?',
    'oct(ubre)?',
    'nov(iembre)?',
    'dic(iembre)?',
  ],
  holidays: {
    '12-25': 'navidad',
    '12-24': 'nochebuena',
    '12-31': 'nochevieja',
    '01-01': 'año nuevo',
    thanksgiving: '(día de )?acción de gracias',
  },
  words: {
    ...everyday.words,
    address: '(calle|av|avda|avenida|plaza|carrera)\\.? (\\d+ de )?[a-z]+( \\d+)?',
    lunch: '(hora de |receso de )?(almuerzo|comida)|receso',
    others: '(el )?resto de (los )?días|(el )?resto de la semana|(los )?demás días|otros días',
    holiday: '((los )?días )?(feriados?|festivos?)( nacionales)?',
    last: 'últim[oa] (cita|turno|paciente|consulta|ingreso|entrada)( a las?)?',
    nth: 'primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuarto|últim[oa]s?|1er|cada dos|algunos',
    vague:
      '(habitual|normal|general)mente|aprox(imadamente)?|pueden? (variar|cambiar)|sujeto a cambios|temporal(mente)?|hasta nuevo aviso|consultar|confirmar',
    condition:
      '(de )?por medio|de (cada )?mes|cada (15|quince) días|semana [ab]|a partir|no|si|cuando|cierra|quizás|alternos|quincenal(es|mente)?|(al|del|por) mes|semanas|excepcionalmente',
    season: 'verano|invierno|otoño|primavera|temporada|vacaciones|semana santa',
    service:
      'farmacia|urgencias?|emergencias?|laboratorio|tel[eé]fonos?|tel|telefónic[oa]|guardia|rayos x|vacunación|odontología|caja|administración',
    forenoon: '(por la )?mañanas?',
    afternoon: '(por la )?(tardes?|noches?)',
    am: '(de|por) la (mañana|madrugada)',
    pm: '(de|por) la (tarde|noche)',
    between: 'entre',
    except: 'excepto|salvo|menos|exceptuando',
  },
};
