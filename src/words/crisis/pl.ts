import type { CrisisWords } from './crisis-words.js';

export const pl: CrisisWords = {
  lead: 'W kryzysie porozmawiaj z kimś teraz, o każdej porze.',
  call: (number, press) => `Zadzwoń pod ${number}${press ? `, potem naciśnij ${press}` : ''}`,
  text: (number, word) => `Wyślij SMS${word ? ` o treści ${word}` : ''} pod ${number}`,
  chat: 'Czat online',
  emergency: 'W razie bezpośredniego zagrożenia zadzwoń pod',
  or: 'lub',
};
