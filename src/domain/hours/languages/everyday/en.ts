import type { EverydayWords } from '../../everyday/everyday-words.js';

/** English, as clinics in America, Britain, Canada and Australia write it. */
export const en: EverydayWords = {
  language: 'en',
  clock: 12,
  days: [
    "mo?|mon(day)?('?s)?",
    "tu?|tue(s(day)?)?('?s)?",
    "w|weds?|wed(nesday)?('?s)?",
    "th|r|thu(r(s(day)?)?)?('?s)?",
    "f|fr|fri(day)?('?s)?",
    "sa|sat(urday)?('?s)?",
    "su|sun(day)?('?s)?",
  ],
  words: {
    weekdays: 'w(ee)?k[- ]?days?|business days?',
    weekend: '(the )?w(ee)?k[- ]?ends?',
    daily: '(every|each) ?day|daily|(all|7|seven) days a week',
    appointment: '(open |only |strictly )?by (appointments?|appt)( only)?|(open )?as needed|on call',
    allDay: '(open )?24 ?hours?( a day)?|all day',
    closed: 'closed|off',
    noon: '(12 )?noon',
    midnight: '(12 )?mid-?night',
    hour: "hours?|hrs?|h|o'clock",
    filler:
      "from|our|the|we|we're|are|is|open(s|ing)?|office|clinic|business|hours?|hrs?|times?|of|operations?|on|at|only",
    to: 'to|through|thru',
    and: 'and',
  },
};
