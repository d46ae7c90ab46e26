import type { DiallingWords } from './dialling-words.js';

export const tl: DiallingWords = {
  copy: 'Kopyahin ang numero',
  copied: 'Nakopya na',
  selected: 'Napili na ang numero: kopyahin ito',
  thisDevice: 'Tumawag gamit ang device na ito',
  scan: 'I-scan para tumawag mula sa telepono ninyo',
  code: number => `QR code na tumatawag sa ${number}`,
  hoursToday: 'Oras ng telepono ngayong araw',
};
