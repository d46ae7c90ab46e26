import type { Lexicon } from '../lexicon.js';

/** French, of Europe and Canada. */
export const fr: Lexicon = {
  language: 'fr',
  clock: 24,
  days: [
    'l|lu|lun|lundis?',
    'ma|mar|mardis?',
    'me|mer|mercredis?',
    'j|je|jeu|jeudis?',
    'v|ve|ven|vendredis?',
    's|sa|sam|samedis?',
    'd|di|dim|dimanches?',
  ],
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
    appointment:
      '((uniquement|seulement|ouvert|consultations?) )?(sur|avec|prise de) (rendez-?vous|rdv|demande)( uniquement| seulement)?|selon les besoins|au besoin|à la demande',
    allDay: '24 ?h(eures)? ?/ ?24( ?h)?|24 ?h(eures)?( sur 24)?|24/24|toute la journée',
    closed: 'fermée?s?|fermeture|relâche',
    lunch: 'pause( déjeuner| de midi)?|déjeuner',
    noon: 'midi',
    midnight: 'minuit',
    weekdays: '(les )?jours? ouvrés|(en|la) semaine',
    workdays: '(les )?jours? ouvrables?',
    weekend: '(le |les )?week-?ends?|fins? de semaine',
    daily: '(tous les|chaque) jours?|7 ?j(ours)? ?(/|sur) ?7( ?j(ours)?)?|7/7|quotidien(nement)?',
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
    hour: 'h(eures?|rs?)?',
    to: "à|au|a|jusqu'(à|au)",
    between: 'entre',
    except: "sauf|excepté|hors|à l'exception d(e|es|u)",
    and: 'et|puis|ou|ainsi que',
    filler:
      "du|de|des|le|les|la|l'|d'|en|ouvert(e|s|es|ure)?|horaires?|heures|d'ouverture|cabinet|centre|accueil|nos|notre|nous|sommes|est|secrétariat|consultations?|jours|uniquement|pour|vous",
  },
};
