import type { EverydayWords } from '../../everyday/everyday-words.js';

/** Dutch, of the Netherlands and Belgium. */
export const nl: EverydayWords = {
  language: 'nl',
  clock: 24,
  days: [
    'ma|maandag(en|s)?',
    'di|dinsdag(en|s)?',
    'wo|woensdag(en|s)?',
    'do|donderdag(en|s)?',
    'vr|vrij|vrijdag(en|s)?',
    'za|zat|zaterdag(en|s)?',
    'zo|zon|zondag(en|s)?',
  ],
  words: {
    weekdays: '(op |elke )?(werkdag(en)?|weekdag(en)?)|doordeweeks|door de week',
    weekend: '(in het |het )?weekend(en)?',
    daily: '7/7|7 op 7|dagelijks|(elke|iedere) dag|alle dagen|7 dagen( per week)?',
    appointment:
      '((alleen|uitsluitend|enkel|geopend) )?(op|na|volgens|met) (telefonische )?(afspraak|verzoek|aanvraag)|naar behoefte',
    allDay: '24 uur( per dag)?|(de )?hele dag|dag en nacht',
    closed: 'gesloten|rustdag|sluitingsdag|dicht|geen spreekuur',
    midnight: 'middernacht',
    hour: 'uur|u|h',
    to: 'tot( en met)?|tem|t/m|tm|t\\.e\\.m',
    and: 'en|of|alsook',
    filler:
      'van|op|om|de|het|in|onze|wij|zijn|is|open|geopend|openingstijden|openingsuren|spreekuur|praktijk|kliniek|telkens|alleen|ook|bereikbaar|elke|voor|u',
  },
};
