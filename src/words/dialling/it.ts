import type { DiallingWords } from './dialling-words.js';

export const it: DiallingWords = {
  copy: 'Copia il numero',
  copied: 'Copiato',
  selected: 'Il numero è selezionato: può copiarlo',
  thisDevice: 'Chiama con questo dispositivo',
  scan: 'Inquadri il codice per chiamare dal telefono',
  code: number => `Codice QR per chiamare il ${number}`,
  hoursToday: 'Orario telefonico di oggi',
};
