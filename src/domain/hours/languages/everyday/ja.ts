import type { EverydayWords } from '../../everyday/everyday-words.js';

/** Japanese. */
export const ja: EverydayWords = {
  language: 'ja',
  clock: 24,
  days: ['月曜日?', '火曜日?', '水曜日?', '木曜日?', '金曜日?', '土曜日?', '日曜日?'],
  words: {
    weekdays: '平日',
    weekend: '週末|土日(?!祝)',
    daily: '毎日|(年中)?無休|全日',
    appointment: '(完全)?予約制|要予約|予約のみ|応相談|ご?予約ください',
    allDay: '24 ?時間(営業|対応|診療)?|終日(営業)?',
    closed: '休診日?|休業日?|定休日?|お?休み|休館日?|閉院|閉店|休',
    noon: '正午',
    midnight: '深夜0時|午前0時|深夜12時',
    hour: '時',
    to: 'から|より',
    and: 'と|および|及び|ならびに|並びに',
    filler:
      '(営業|開院|開館|受付|診察|対応)日|(診療|対応)?曜日|各|営業時間|診療時間|診療日|外来|診察時間|受付時間|受付|開院|時間|は|の|まで|開館|診療|診察|に|も|です|営業|クリニック|当院|ご|毎週',
  },
};
