import type { Lexicon } from '../lexicon.js';
import { en as everyday } from './everyday/en.js';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** "Christmas week" and "Thanksgiving weekend" are more than these days. */
const MORE = "('?s )?(week(end)?s?|break|eve|season|holidays?)";
const HOLIDAYS_WITH_MORE =
  "christmas|thanksgiving|new year'?s?|easter|memorial|labor|presidents?'?|columbus|veterans|mlk|independence|canada|4th of july|july 4(th)?";

const HOLIDAYS = {
  '12-24': 'christmas eve',
  '12-25': 'christmas( day)?',
  '12-26': "boxing day|st\\.? stephen'?s day",
  '07-01': 'canada day',
  '12-31': "new year'?s eve",
  '01-01': "new year'?s?( day)?",
  '07-04': 'independence day|(4th|fourth) of july',
  'mlk-day': '(mlk|martin luther king)( jr)?( day)?',
  'presidents-day': "president'?s'? day",
  'memorial-day': 'memorial day',
  juneteenth: 'juneteenth',
  'labor-day': 'labor day',
  'columbus-day': 'columbus day',
  'veterans-day': "veteran'?s'? day",
  'thanksgiving-and-friday':
    'thanksgiving( day)? (and|&) (the )?((day|friday) after|(following|next) (day|friday))( thanksgiving)?',
  'friday-after-thanksgiving': '(the )?(day|friday) after thanksgiving|black friday',
  thanksgiving: 'thanksgiving( day)?',
};

/** English, as clinics in America, Britain, Canada and Australia write it. */
export const en: Lexicon = {
  ...everyday,
  // Monday, Wednesday, Friday; Tuesday, Thursday; and others.
  daySets: {
    21: 'mwf',
    10: 'tth|tr|tuth',
    5: 'mw',
    11: 'mt(th|r)',
    13: 'mw(th|r)',
    14: 'tw(th|r)',
    20: 'wf',
    26: 't(th|r)f',
    27: 'mt(th|r)f',
    29: 'mw(th|r)f',
    7: 'mtw',
    15: 'mtw(th|r)',
    31: 'mtw(th|r)f',
  },
  months: [
    'jan(uary)?',
    'feb(ruary)?',
    'mar(ch)?',
    'apr(il)?',
    'may',
    'june?',
    'july?',
    'aug(ust)?',
    'sept?(ember)?',
    'oct(ober)?',
    'nov(ember)?',
    'dec(ember)?',
  ],
  numbers: [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  holidays: Object.fromEntries(
    Object.entries(HOLIDAYS).map(([key, pattern]) => [key, `(${pattern})(?! (${MORE}|and the))`]),
  ),
  words: {
    ...everyday.words,
    appointment:
      '(open |available |only |strictly ){0,3}(by|with|upon|on) (prior |advance |special )?(appointments?|appts?\\.?|requests?|arrangements?|reservation)( only| required)?(?! (or|and|&) walk)|(open |available )?as needed|(open )?on[- ]call|app(ointmen)?ts?\\.? (only|required)|call for (an )?app(ointmen)?t',
    daily:
      '(every|each|all) ?days?|daily|365 days( a| of the)? year|(all|7|seven) days( (a|per|each|of the) week|/week| weekly)?|all week',
    allDay:
      'always open|(open )?(24 ?-?(hours?|hrs?|h)( (a|per) day)?|all day( long)?|round the clock|around the clock)',
    filler: `${everyday.words.filler}|in|each|every|a|an|days?|week|weekly|for|front desk|new|current|please note|service|practice|location|visit( us|ing)|today|working|schedule|with|reception|noted?|as|follows|this|extended`,
    weekdays: '(every |each )?w(ee)?k[- ]?days?|w/days|business days?|work(ing|week)? ?days?',
    weekend: '(the )?w(ee)?k[- ]?ends?|w/e(nds?)?',
    noon: '(12(:00)? ?)?(noon|mid-?day)|12(:00)? ?nn',
    midnight: '(12(:00)? ?)?mid-?night|12(:00)? ?mn',
    closed: 'closed|shut|not open|off|no hours',
    address: '[1-9]\\d*[a-z]?(-\\d+)? ([a-z]+ ){1,2}(st|street|rd|road|ave?|avenue|blvd|lane|ln|drive|hwy)',
    others: '(on )?(the |all )?(other|remaining) days|(the )?rest of the week',
    unclear: 's',
    holiday:
      '(all )?((major|federal|national|public|legal|bank|statutory|stat|state|us|observed) ){0,4}hol(iday)?s?',
    lunch: '(we )?close for lunch|lunch(time| ?hour| ?break)?|break',
    to: `${everyday.words.to}|through to|'?till?|untill?|up ?to`,
    between: 'between',
    except: 'excl?|except(ing)?( for)?|excluding|with the exception of|but not|other than',
    nth: 'easter|good|black|palm|1st|2nd|3rd|[45]th|first|second|third|fourth|fifth|last|every (other|2nd|second|third)|alternat(e|ing)|some|select(ed)?|certain|odd|even|(pre-?)?scheduled|one|most',
    last: '(last|final) (appointments?|patients?|entry|check-?in|walk-?ins?|orders?|admission|visit|client|booking)( (is|at|taken)){0,2}|kitchen (open|closes)|doors? opens?',
    vague:
      'typically|usually|generally|normally|approx(imate(ly)?)?|(may|might) (vary|differ|change|be)|vary|varies|varying|subject to change|call (for|to confirm)|confirm on|tbd|tba|temporar(y|ily)|maybe|perhaps|possibly|probably|until further notice|tentative|sometimes|occasional(ly)?|pending|suspended|cancell?ed|discontinued|rotat(ing|ion)|coming soon|flexible|give or take',
    condition: `(${HOLIDAYS_WITH_MORE})( day)? ${MORE}|every (few|couple|\\d)|fortnight(ly)?|rota|early|half[- ]day|(before|since|as of|over|near|between|after)(?= (the )?(${MONTHS}|christmas|thanksgiving|new year|easter|july))|from(?= (\\d+(st|nd|rd|th)? )?(${MONTHS})[a-z]*( \\d+(st|nd|rd|th)?)?(?![\\da-z]| \\d| ?(-|to|thr|until|and|&)))|(this|next)(?= (mon|tue|wed|thu|fri|sat|sun|week))|due to|(?!(mon|tues|wednes|thurs|fri|satur|sun)day)[mtwfs][a-z]{3,8}day|thirty|fifteen|forty|(jewish|religious|school|christian) hol(iday)?s?|(once|twice) a (week|month)|per month|w(ee)?k (\\d|[ab])|w/[cbo]|permitting|subject to|see (the |our )?(website|notice)|until(?= (?!noon|mid)[a-z])|while|runs? out|not|no|never|about|around|monthly|bi-?weekly|every (other|2|two|second) weeks?|of (the|each|every) month|if|unless|when|weather|later|onwards?|min(ute)?s?|years?|people|sunrise|sunset|dawn|dusk|dark|close|ends?|starting|effective|beginning|week of|weeks|confirm`,
    season:
      'term( ?-?time)?|school days|summer|winter|spring|fall|autumn|semester|school year|season(al)?|holiday season|in season|off-?season',
    regular: 'regular|normal|standard|usual',
    service:
      'pharmacy|kitchen|lab(oratory)?|er|nurse( line)?|urgent care|emergenc(y|ies)|phones?|telephones?|telehealth|virtual|x-?ray|imaging|radiology|after[- ]hours?|crisis|hotline|support|answering|drive-?th(ru|rough)|therapy|pick-?up|billing|dental|optical|vaccin(es?|ations?)|curbside|online|class(es)?|groups?|meets|testing|(blood )?draws?',
    part: 'mornings?|afternoons?|evenings?|nights?|am|pm|a\\.m\\.|p\\.m\\.',
    zone: '[ecmp][sd]?t|(eastern|central|mountain|pacific|local)( (standard|daylight))?( time)?',
    and: `${everyday.words.and}|plus|also|or|then|incl(uding)?`,
  },
};
