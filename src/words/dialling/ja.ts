import type { DiallingWords } from './dialling-words.js';

export const ja: DiallingWords = {
  copy: '番号をコピー',
  copied: 'コピーしました',
  selected: '番号を選択しました。コピーしてください',
  thisDevice: 'この端末で電話をかける',
  scan: '読み取って電話からかける',
  code: number => `${number} に電話をかける QR コード`,
  hoursToday: '本日の電話受付時間',
};
