import type { Lexicon } from '../lexicon.js';

/** German, of Germany, Austria and Switzerland. */
export const de: Lexicon = {
  language: 'de',
  clock: 24,
  days: [
    'mo|mon|montags?',
    'di|dienstags?',
    'mi|mittwochs?',
    'do|don|donnerstags?',
    'fr|fre|freitags?',
    'sa|sam|sams|samstags?|sonnabends?',
    'so|sonn?|sonntags?',
  ],
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
    appointment:
      '((nur|termine|sprechstunde|geöffnet) )?(nach|mit|auf|n\\.) ?(tel\\.? |telefonischer |vorheriger |individueller )?(v\\.|vereinbarung|terminvereinbarung|(termin)?absprache|termin|anfrage|anmeldung|bedarf|voranmeldung)|terminsprechstunde',
    allDay: '24 ?(std|stunden|h)( täglich)?|rund um die uhr|ganztägig|ganztags',
    closed:
      'geschlossen|ruhetag|betriebsferien|betriebsurlaub|praxisurlaub|keine (sprechstunde|sprechzeiten?)|zu',
    lunch: 'mittagspause|pause',
    midnight: 'mitternacht',
    weekdays: 'wochentags?|wochentage|unter der woche',
    workdays: '(an )?werktag(s|en|e)?',
    weekend: '(am |an )?wochenenden?s?',
    daily: 't[äa]gl(ich)?|tgl|jeden tag|alle tage|7 tage( (die|in der|pro) woche)?',
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
    hour: 'uhr|h',
    to: 'bis( um)?',
    between: 'zwischen',
    except: 'au(ss|ß)(er)?|ausgenommen',
    and: 'und|sowie|oder|u',
    filler:
      'von|vom|am|um|im|der|die|das|unsere?|öffnungszeiten|sprechzeiten|sprechstunden?|ordination(szeiten)?|praxis|zeiten|geöffnet|offen|wir|haben|sind|für|sie|da|durchgehend|jeweils|nur|auch|uhr',
  },
};
