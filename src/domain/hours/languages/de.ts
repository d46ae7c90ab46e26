import type { Lexicon } from '../lexicon.js';
import { de as everyday } from './everyday/de.js';

/** German, of Germany, Austria and Switzerland. */
export const de: Lexicon = {
  ...everyday,
  likeWords: 'fr|so|do|sa|di|mi',
  months: [
    'jan(uar)?|jänner',
    'feb(ruar)?',
    'märz',
    'apr(il)?',
    'mai',
    'juni?',
    'juli?',
    'aug(ust)?',
    'sept?(ember)?',
    'okt(ober)?',
    'nov(ember)?',
    'dez(ember)?',
  ],
  holidays: { '12-24': 'heilig(er |)abend', '12-31': 'silvester', '01-01': 'neujahr' },
  words: {
    ...everyday.words,
    lunch: 'mittagspause|pause',
    workdays: '(an )?werktag(s|en|e)?',
    others: '(an den )?((übrigen?|anderen?|restlichen?) tagen?|sonst)',
    holiday: '(an )?(gesetzlichen? )?feiertag(e|en|s)?',
    last: 'küche( bis)?|letzter? (einlass|termin|annahme)|annahmeschluss|einlass',
    nth: '(jede[nr]?|alle) (zweite[nr]?|dritte[nr]?|2\\.|zwei)|erste[nr]?|zweite[nr]?|dritte[nr]?|letzte[nr]?|(un)?gerade',
    vague:
      'in der regel|normalerweise|circa|ca|etwa|ungefähr|voraussichtlich|vorübergehend|bis auf weiteres|abweichend(e)?|variieren|änderungen vorbehalten',
    condition: 'nicht|keine?|wenn|falls|14-tägig|im (wechsel|monat)|wochen|monatlich|ab|open end',
    season: '(sommer|winter|schul)(ferien|zeit|öffnungszeiten)|ferien|sommer|winter|saison|urlaub',
    service:
      'apotheke|notfälle?|notfall(dienst|sprechstunde)|notdienst|labor|telefon(isch|ische|zeiten|sprechstunde)?|tel|videosprechstunde|rezepte?|akutsprechstunde|impfsprechstunde|blutabnahme|hausbesuche',
    forenoon: '(am )?(vormittags?|vorm|vm|morgens?)',
    afternoon: '(am )?(nachmittags?|nachm|nm|abends?)',
    part: 'mittags?|nachts',
    am: 'morgens|vormittags|früh',
    pm: 'nachmittags|abends',
    between: 'zwischen',
    except: 'au(ss|ß)(er)?|ausgenommen',
  },
};
