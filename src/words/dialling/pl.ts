import type { DiallingWords } from './dialling-words.js';

export const pl: DiallingWords = {
  copy: 'Kopiuj numer',
  copied: 'Skopiowano',
  selected: 'Numer jest zaznaczony: można go skopiować',
  thisDevice: 'Zadzwoń z tego urządzenia',
  scan: 'Zeskanuj, aby zadzwonić z telefonu',
  code: number => `Kod QR do połączenia z ${number}`,
  hoursToday: 'Godziny telefoniczne dzisiaj',
};
