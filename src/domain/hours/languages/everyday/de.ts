import type { EverydayWords } from '../../everyday/everyday-words.js';

/** German, of Germany, Austria and Switzerland. */
export const de: EverydayWords = {
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
  words: {
    weekdays: 'wochentags?|wochentage|unter der woche',
    weekend: '(am |an )?wochenenden?s?',
    daily: 't[äa]gl(ich)?|tgl|jeden tag|alle tage|7 tage( (die|in der|pro) woche)?',
    appointment:
      '((nur|termine|sprechstunde|geöffnet) )?(nach|mit|auf|n\\.) ?(tel\\.? |telefonischer |vorheriger |individueller )?(v\\.|vereinbarung|terminvereinbarung|(termin)?absprache|termin|anfrage|anmeldung|bedarf|voranmeldung)|terminsprechstunde',
    allDay: '24 ?(std|stunden|h)( täglich)?|rund um die uhr|ganztägig|ganztags',
    closed:
      'geschlossen|ruhetag|betriebsferien|betriebsurlaub|praxisurlaub|keine (sprechstunde|sprechzeiten?)|zu',
    midnight: 'mitternacht',
    hour: 'uhr|h',
    to: 'bis( um)?',
    and: 'und|sowie|oder|u',
    filler:
      'von|vom|am|um|im|der|die|das|unsere?|öffnungszeiten|sprechzeiten|sprechstunden?|ordination(szeiten)?|praxis|zeiten|geöffnet|offen|wir|haben|sind|für|sie|da|durchgehend|jeweils|nur|auch|uhr',
  },
};
