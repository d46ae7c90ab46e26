import type { DiallingWords } from './dialling-words.js';

export const nl: DiallingWords = {
  copy: 'Nummer kopiëren',
  copied: 'Gekopieerd',
  selected: 'Het nummer is geselecteerd: kopieer het',
  thisDevice: 'Bellen met dit apparaat',
  scan: 'Scan om met uw telefoon te bellen',
  code: number => `QR-code die ${number} belt`,
  hoursToday: 'Telefonisch bereikbaar vandaag',
};
