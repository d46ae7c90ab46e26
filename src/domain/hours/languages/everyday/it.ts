import type { EverydayWords } from '../../everyday/everyday-words.js';

/** Italian. */
export const it: EverydayWords = {
  language: 'it',
  clock: 24,
  days: [
    'lun?|lunedì',
    'mart?|ma|martedì',
    'me|merc?|mercoledì',
    'giov?|gi|giovedì',
    'ven?|venerdì',
    'sab?|sabat[oi]|prefestiv[oi]',
    'dom?|domenic(a|he)',
  ],
  words: {
    weekdays: '(nei )?giorni lavorativi|infrasettimanale',
    weekend: '(nei )?(fine settimana|week-?end)',
    daily: 'tutti i giorni|ogni giorno|giornalmente|7 giorni su 7|7/7|quotidianamente',
    appointment:
      '((solo|aperto|si riceve|riceve|visite) )?(su|per|previo|con) (appuntamento|prenotazione|richiesta)|al bisogno|su appuntamento',
    allDay: 'sempre apert[oa]|24 ?(h|ore)( (su|/) 24)?|h ?24|24/24|tutto il giorno',
    closed: 'chiud(e|iamo)|chius[oiae]|riposo|chiusura',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    hour: 'h',
    to: "a|al(l[aeo']?)?|fino a(l|lle)?",
    and: 'compres[oi]|inclus[oi]|ed?|o|oppure|poi|anche',
    filler:
      "dal|dalle|dall'|da|di|il|la|le|lo|i|gli|nei|l'|orar[io]o?|apertura|apert[oaie]|ambulatorio|studio|medico|continuato|ore|siamo|ricevimento|solo|giorni|nostri|ci trovate",
  },
};
