import type { Lexicon } from '../lexicon.js';
import { fr as everyday } from './everyday/fr.js';

/** French, of Europe and Canada. */
export const fr: Lexicon = {
  ...everyday,
  daySets: { 31: 'l ?m[ae]? ?m[er]? ?j ?v', 63: 'l ?m[ae]? ?m[er]? ?j ?v ?s' },
  likeWords: '[dsjmlv]|ma|me|mer',
  months: [
    'janv(ier)?',
    'févr?(ier)?',
    'mars',
    'avr(il)?',
    'mai',
    'juin',
    'juill?(et)?',
    'août',
    'sept(embre)?',
    'oct(obre)?',
    'nov(embre)?',
    'déc(embre)?',
  ],
  holidays: { '12-25': 'noël', '12-24': 'réveillon de noël', '01-01': "(jour|nouvel) (de l'an|an)" },
  words: {
    ...everyday.words,
    lunch: 'pause( déjeuner| de midi)?|déjeuner',
    workdays: '(les )?jours? ouvrables?',
    others: '(les )?autres jours',
    holiday: '(les )?(jours )?fériés?',
    last: 'derni(er|ère) (rendez-?vous|rdv|patient|consultation|entrée)( à)?|service',
    nth: '1ere?|(2|3|4)e(me)?|premiers?|deuxièmes?|troisièmes?|derniers?|certains',
    vague:
      "généralement|habituellement|environ|sous réserve|susceptibles?|temporaire(ment)?|jusqu'à nouvel ordre|variables?|normalement",
    condition: 'un|sur (2|deux)|si|non|pas|ne|par mois|du mois|quinzaine|semaines? (paires?|impaires?)',
    season: 'été|hiver|automne|printemps|vacances( scolaires)?|saison',
    service:
      'pharmacie|urgences?|laboratoire|téléphon(e|ique)s?|tél|permanence|standard|garde|téléconsultations?|cuisine|visites?',
    forenoon: '(le )?matin(ée)?s?',
    afternoon: "(l')?(après-?midis?|soirs?|soirée)",
    am: 'du matin',
    pm: "de l'après-?midi|du soir",
    between: 'entre',
    except: "sauf|sf|excepté|hors|à l'exception d(e|es|u)",
  },
};
