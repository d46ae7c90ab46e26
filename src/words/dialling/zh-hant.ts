import type { DiallingWords } from './dialling-words.js';

export const zhHant: DiallingWords = {
  copy: '複製號碼',
  copied: '已複製',
  selected: '號碼已選取，請複製',
  thisDevice: '用此裝置撥打',
  scan: '掃描後用手機撥打',
  code: number => `撥打 ${number} 的 QR 碼`,
  hoursToday: '今日電話服務時間',
};
