import type { DiallingWords } from './dialling-words.js';

export const ko: DiallingWords = {
  copy: '번호 복사',
  copied: '복사했습니다',
  selected: '번호가 선택되었습니다. 복사하세요',
  thisDevice: '이 기기로 전화하기',
  scan: '스캔하여 휴대전화로 전화하기',
  code: number => `${number}번으로 전화하는 QR 코드`,
  hoursToday: '오늘 전화 상담 시간',
};
