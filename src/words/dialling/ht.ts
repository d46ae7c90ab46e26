import type { DiallingWords } from './dialling-words.js';

export const ht: DiallingWords = {
  copy: 'Kopye nimewo a',
  copied: 'Kopye',
  selected: 'Nimewo a chwazi: kopye li',
  thisDevice: 'Rele ak aparèy sa a',
  scan: 'Eskane pou rele ak telefòn ou',
  code: number => `Kòd QR ki rele ${number}`,
  hoursToday: 'Lè telefòn jodi a',
};
