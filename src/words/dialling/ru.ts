import type { DiallingWords } from './dialling-words.js';

export const ru: DiallingWords = {
  copy: 'Скопировать номер',
  copied: 'Скопировано',
  selected: 'Номер выделен: скопируйте его',
  thisDevice: 'Позвонить с этого устройства',
  scan: 'Отсканируйте, чтобы позвонить с телефона',
  code: number => `QR-код для звонка на ${number}`,
  hoursToday: 'Часы приёма звонков сегодня',
};
