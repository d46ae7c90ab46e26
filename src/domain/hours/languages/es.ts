import type { Lexicon } from '../lexicon.js';

/** Spanish, of Spain and of the Americas. */
export const es: Lexicon = {
  language: 'es',
  clock: 12,
  days: [
    'lu?|lun(es)?',
    'ma?|mart?(es)?',
    'x|mi|mi[eé](rc?)?(coles)?',
    'ju?|juev?(es)?',
    'vi?|vier?(nes)?',
    'sa?|s[aá]b(ados?)?',
    'do?|dom(ingos?)?',
  ],
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
    appointment:
      '((solo|sólo|solamente|únicamente|abierto|atención) )?((con|por|mediante|bajo) )?(previa (cita|reserva)|cita previa|turno previo|turnos?|cita|reserva|pedido|solicitud)( previa)?|a (demanda|convenir)|según (necesidad|disponibilidad|sea necesario)',
    allDay: '(abierto )?(las )?24 ?(h|hs|hrs|horas)( (al|del) día)?|todo el día',
    address: '(calle|av|avda|avenida|plaza|carrera)\\.? (\\d+ de )?[a-z]+( \\d+)?',
    closed:
      '(nos )?(cerramos|descansamos|libramos)|cerrad[oa]s?|no (abrimos|abre|atendemos|laborable|hay atención)|descanso',
    lunch: '(hora de |receso de )?(almuerzo|comida)|receso',
    // "12:00 m", the meridian of the Americas, where no more days follow.
    noon: '(12(:00)? )?(del? )?medio ?d[ií]a|12(:00)?\\x20?m\\.?(?= ?($|[;)]|(y|a|hasta|-) ?(de |las )?\\d))',
    midnight: '(12(:00)? )?(de la )?media ?noche',
    weekdays: '(los )?días? (laborables?|hábil(es)?|laborales|de semana)|entre semana|laborables',
    weekend: '(los )?fin(es)? de semana',
    daily:
      '(todos )?los días(?! (fest|feri))|cada día|diario|diariamente|(los )?365 días( (al|del) año)?|(los )?(7|siete) días( (de|a) la semana)?|toda la semana',
    others: '(el )?resto de (los )?días|(el )?resto de la semana|(los )?demás días|otros días',
    holiday: '((los )?días )?(feriados?|festivos?)( nacionales)?',
    last: 'últim[oa] (cita|turno|paciente|consulta|ingreso|entrada)( a las?)?',
    nth: 'primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuarto|últim[oa]s?|1er|cada dos|algunos',
    vague:
      'habitualmente|normalmente|generalmente|aprox(imadamente)?|puede[n]? (variar|cambiar)|suje[t]o a cambios|temporal(mente)?|hasta nuevo aviso|consultar|confirmar',
    condition:
      '(de )?por medio|de (cada )?mes|cada (15|quince) días|semana [ab]|a partir|no|si|cuando|cierra|alternos|quincenal(es|mente)?|(al|del|por) mes|semanas|excepcionalmente|quizás',
    season: 'verano|invierno|otoño|primavera|temporada|vacaciones|semana santa',
    service:
      'farmacia|urgencias?|emergencias?|laboratorio|tel[eé]fonos?|tel|telefónic[oa]|guardia|rayos x|vacunación|odontología|caja|administración',
    forenoon: '(por la )?mañanas?',
    afternoon: '(por la )?(tardes?|noches?)',
    am: '(de|por) la (mañana|madrugada)',
    pm: '(de|por) la (tarde|noche)',
    hour: 'h(oras?|r?s)?',
    to: 'a|al|hasta',
    between: 'entre',
    except: 'excepto|salvo|menos|exceptuando',
    and: 'y|e|o|además|inclus(o|ive)|incluid[oa]s|incluyendo',
    filler:
      'de|del|desde|las?|los?|el|en|horarios?|horas?|nuestr[oa]s?|atención|apertura|abiert[oa]s?|abrimos|consultorio|clínica|oficinas?|consultas?|estamos|atendemos|al público|médic[oa]|día|cada|para|solo|sólo|solamente|únicamente|hs',
  },
};
