import type { EverydayWords } from '../../everyday/everyday-words.js';

/** Spanish, of Spain and of the Americas. */
export const es: EverydayWords = {
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
  words: {
    weekdays: '(los )?días? (laborables?|hábil(es)?|laborales|de semana)|entre semana|laborables',
    weekend: '(los )?fin(es)? de semana',
    daily:
      '(todos )?los días(?! (fest|feri))|cada día|diario|diariamente|(los )?365 días( (al|del) año)?|(los )?(7|siete) días( (de|a) la semana)?|toda la semana',
    appointment:
      '((solo|sólo|solamente|únicamente|abierto|atención) )?((con|por|mediante|bajo) )?(previa (cita|reserva)|cita previa|turno previo|turnos?(?! (de (la )?|por la )?(mañana|tarde|noche))|cita|reserva|pedido|solicitud)( previa)?|a (demanda|convenir)|según (necesidad|disponibilidad|sea necesario)',
    allDay: '(abierto )?(las )?24 ?(h|hs|hrs|horas)( (al|del) día)?|todo el día',
    closed:
      '(nos )?(cerramos|descansamos|libramos)|cerrad[oa]s?|no hay (servicio|atención)|no (abrimos|abre|atendemos|laborable)|descanso',
    // "12:00 m", the meridian of the Americas, where no more days follow.
    noon: '(12(:00)? )?(del? )?medio ?d[ií]a|12(:00)?\\x20?m\\.?(?= ?($|[;)]|(y|a|hasta|-) ?(de |las )?\\d))',
    midnight: '(12(:00)? )?(de la )?media ?noche',
    hour: 'h(oras?|r?s)?',
    to: 'a|al|hasta',
    and: 'y|e|o|además|inclus(o|ive)|incluid[oa]s|incluyendo',
    filler:
      'de|del|desde|las?|los?|el|en|horarios?|horas?|nuestr[oa]s?|atención|apertura|abiert[oa]s?|abrimos|consultorio|clínica|oficinas?|consultas?|estamos|atendemos|al público|médic[oa]|día|cada|para|solo|sólo|solamente|únicamente|hs',
  },
};
