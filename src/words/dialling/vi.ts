import type { DiallingWords } from './dialling-words.js';

export const vi: DiallingWords = {
  copy: 'Sao chép số',
  copied: 'Đã sao chép',
  selected: 'Số đã được chọn: hãy sao chép',
  thisDevice: 'Gọi bằng thiết bị này',
  scan: 'Quét để gọi từ điện thoại của quý vị',
  code: number => `Mã QR để gọi ${number}`,
  hoursToday: 'Giờ nghe điện thoại hôm nay',
};
