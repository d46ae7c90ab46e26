import type { DiallingWords } from './dialling-words.js';

export const en: DiallingWords = {
  copy: 'Copy number',
  copied: 'Copied',
  selected: 'The number is selected: copy it',
  thisDevice: 'Call with this device',
  scan: 'Scan to call from your phone',
  code: number => `QR code that calls ${number}`,
  hoursToday: 'Phone hours today',
};
