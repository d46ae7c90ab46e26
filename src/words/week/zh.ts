import type { WeekWords } from './week-words.js';

export const zh: WeekWords = {
  days: {
    mon: '周一',
    tue: '周二',
    wed: '周三',
    thu: '周四',
    fri: '周五',
    sat: '周六',
    sun: '周日',
  },
  caption: '开放时间',
  comingDays: '近期安排',
  mayDiffer: '时间可能有变',
  span: (from, to) => `${from}至${to}`,
};
