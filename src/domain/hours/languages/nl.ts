import type { Lexicon } from '../lexicon.js';

/** Dutch, of the Netherlands and Belgium. */
export const nl: Lexicon = {
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
  months: [
    'jan(uari)?',
    'feb(ruari)?',
    'maart|mrt',
    'apr(il)?',
    'mei',
    'juni?',
    'juli?',
    'aug(ustus)?',
    'sept?(ember)?',
    'okt(ober)?',
    'nov(ember)?',
    'dec(ember)?',
  ],
  holidays: {
    '12-25': '(eerste )?kerstdag',
    '12-26': 'tweede kerstdag',
    '12-31': 'oudejaarsdag',
    '01-01': 'nieuwjaarsdag',
  },
  words: {
    appointment:
      '((alleen|uitsluitend|enkel|geopend) )?(op|na|volgens|met) (telefonische )?(afspraak|verzoek|aanvraag)|naar behoefte',
    allDay: '24 uur( per dag)?|(de )?hele dag|dag en nacht',
    closed: 'gesloten|rustdag|sluitingsdag|dicht|geen spreekuur',
    lunch: '(lunch|middag)pauze|lunch|pauze',
    midnight: 'middernacht',
    weekdays: '(op |elke )?(werkdag(en)?|weekdag(en)?)|doordeweeks|door de week',
    weekend: '(in het |het )?weekend(en)?',
    daily: '7/7|7 op 7|dagelijks|(elke|iedere) dag|alle dagen|7 dagen( per week)?',
    others: '(op )?(de )?(overige|andere) dagen',
    holiday: '(op )?((officiële|algemeen erkende) )?feestdag(en)?',
    last: 'laatste (afspraak|patiënt|inloop)|keuken',
    nth: 'eerste|tweede|derde|vierde|laatste|om de (week|twee weken)|sommige',
    vague:
      'meestal|gewoonlijk|normaal gesproken|doorgaans|ongeveer|circa|ca|kunnen afwijken|onder voorbehoud|tijdelijk|tot nader order|afwijkende?',
    condition: 'niet|geen|als|indien|even|oneven|per maand|van de maand|weken|vanaf',
    season: 'zomer(vakantie|periode)?|winter(periode)?|herfst|lente|vakanties?|seizoen',
    service:
      'apotheek|spoed(gevallen)?|spoedlijn|huisartsenpost|laboratorium|telefon(isch|ische)|telefoon|tel|inloopspreekuur|bloedafname|receptenlijn|avondspreekuur',
    forenoon: "('s )?(vm|voorm|ochtends?|morgens?|voormiddag)",
    afternoon: "('s )?(nm|nam|(na)?middags?|avonds?)",
    am: "'s (ochtends|morgens)",
    pm: "'s (middags|avonds)",
    hour: 'uur|u|h',
    to: 'tot( en met)?|tem|t/m|tm|t\\.e\\.m',
    between: 'tussen',
    except: 'behalve( op)?|m\\.?u\\.?v\\.?|uitgezonderd',
    and: 'en|of|alsook',
    filler:
      'van|op|om|de|het|in|onze|wij|zijn|is|open|geopend|openingstijden|openingsuren|spreekuur|praktijk|kliniek|telkens|alleen|ook|bereikbaar|elke|voor|u',
  },
};
