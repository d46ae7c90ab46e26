import type { Lexicon } from '../lexicon.js';
import { nl as everyday } from './everyday/nl.js';

/** Dutch, of the Netherlands and Belgium. */
export const nl: Lexicon = {
  ...everyday,
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
    ...everyday.words,
    lunch: '(lunch|middag)pauze|lunch|pauze',
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
    between: 'tussen',
    except: 'behalve( op)?|m\\.?u\\.?v\\.?|uitgezonderd',
  },
};
