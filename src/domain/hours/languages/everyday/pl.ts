import type { EverydayWords } from '../../everyday/everyday-words.js';

/** Polish. */
export const pl: EverydayWords = {
  language: 'pl',
  clock: 24,
  days: [
    'pn|pon|poniedział(ek|ki|ku|ków|kami)',
    'wt|wtor(ek|ki|ku|ków)',
    'śr|środ([ayęo]|ami)?|śród',
    'czw|cz|czwart(ek|ki|ku|ków)',
    'pt|pią|piąt(ek|ki|ku|ków)',
    'so|sb|sob|sob(ot[ayęo]|ót|otami)',
    'nd|ndz|nie|niedz|niedziel[aeęio]?|niedzielami',
  ],
  words: {
    weekdays: '(w )?(dni (robocze|powszednie)|dniach roboczych|tygodniu)',
    weekend: '(w )?weekend(y|owo)?',
    daily: 'codziennie|każdego dnia|cały tydzień|7 dni w tygodniu',
    appointment:
      '((tylko|wyłącznie|wizyty) )?(po|na) (wcześniejsz(ym|ej) |uprzednim |telefoniczn(ym|ej) )?(umówieniu|uzgodnieniu|zapisaniu|rejestracji|zapisy|życzenie)( (się|telefoniczn(ym|ej)))?|według potrzeb',
    allDay: 'całą dobę|całodobow[oey]|24 ?(h|godz(iny|in)?)( na dobę)?',
    closed: 'nie (pracujemy|przyjmujemy)|brak przyjęć|nieczynn[eya]|zamknięt[eya]|wolne',
    noon: 'południ[ea]',
    midnight: 'północ(y)?',
    hour: 'h|godz(iny|in|ina)?',
    to: 'do',
    and: 'i|oraz|lub|a',
    filler:
      'od|w|we|o|na|godziny|godzinach|godz|otwarcia|przyjęć|pracy|otwarte|czynne|gabinet|przychodnia|poradnia|rejestracja|przyjmujemy|jesteśmy|zapraszamy|nasze|g',
  },
};
