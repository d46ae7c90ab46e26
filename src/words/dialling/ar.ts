import type { DiallingWords } from './dialling-words.js';

export const ar: DiallingWords = {
  copy: 'نسخ الرقم',
  copied: 'تم النسخ',
  selected: 'الرقم محدد: يمكنك نسخه',
  thisDevice: 'اتصل بهذا الجهاز',
  scan: 'امسح الرمز للاتصال من هاتفك',
  code: number => `رمز QR للاتصال بالرقم ${number}`,
  hoursToday: 'أوقات الرد على الهاتف اليوم',
};
