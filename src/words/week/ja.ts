import type { WeekWords } from './week-words.js';

export const ja: WeekWords = {
  days: {
    mon: '月曜日',
    tue: '火曜日',
    wed: '水曜日',
    thu: '木曜日',
    fri: '金曜日',
    sat: '土曜日',
    sun: '日曜日',
  },
  caption: '診療時間',
  comingDays: '今後の予定',
  mayDiffer: '時間が変わることがあります',
  span: (from, to) => `${from}～${to}`,
};
