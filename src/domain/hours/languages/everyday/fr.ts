import type { EverydayWords } from '../../everyday/everyday-words.js';

/** French, of Europe and Canada. */
export const fr: EverydayWords = {
  language: 'fr',
  clock: 24,
  days: [
    'l|lu|lun|lundis?',
    'ma?|mar|mardis?',
    'me|mer|mercredis?',
    'j|je|jeu|jeudis?',
    'v|ve|ven|vendredis?',
    's|sa|sam|samedis?',
    'd|di|dim|dimanches?',
  ],
  words: {
    weekdays: '(les )?jours? ouvrés|((en|la) )?semaine',
    weekend: '(le |les )?week-?ends?|we|w-e|fins? de semaine',
    daily: 'tlj|(tous les|chaque) jours?|7 ?j(ours)? ?(/|sur) ?7( ?j(ours)?)?|7/7|quotidien(nement)?',
    appointment:
      '((uniquement|seulement|ouvert|consultations?) )?(sur|avec|prise de) (rendez-?vous|rdv|demande)( uniquement| seulement)?|selon les besoins|au besoin|à la demande',
    allDay: '24 ?h(eures)? ?/ ?24( ?h)?|24 ?h(eures)?( sur 24)?|24/24|toute la journée',
    closed: 'fermée?s?|congés?|fermeture|relâche',
    noon: 'midi',
    midnight: 'minuit',
    hour: 'h(eures?|rs?)?',
    to: "à|au|a|jusqu'(à|au)",
    and: 'et|puis|ou|ainsi que',
    filler:
      "du|de|des|le|les|la|l'|d'|en|ouvert(e|s|es|ure)?|horaires?|heures|d'ouverture|cabinet|centre|accueil|nos|notre|nous|sommes|est|secrétariat|consultations?|jours|uniquement|pour|vous",
  },
};
