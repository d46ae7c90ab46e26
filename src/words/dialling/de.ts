import type { DiallingWords } from './dialling-words.js';

export const de: DiallingWords = {
  copy: 'Nummer kopieren',
  copied: 'Kopiert',
  selected: 'Die Nummer ist markiert: bitte kopieren',
  thisDevice: 'Mit diesem Gerät anrufen',
  scan: 'Scannen und mit dem Telefon anrufen',
  code: number => `QR-Code, der ${number} anruft`,
  hoursToday: 'Telefonzeiten heute',
};
