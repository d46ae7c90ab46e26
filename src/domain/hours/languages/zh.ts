import type { Lexicon } from '../lexicon.js';
import { zh as everyday } from './everyday/zh.js';

/** Chinese, in simplified and traditional characters. */
export const zh: Lexicon = {
  ...everyday,
  // In "周一至五" and "周一、三" the last letter stands alone.
  lone: '一二三四五六日',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  holidays: { '01-01': '元旦', '12-25': '圣诞节?|聖誕節?' },
  words: {
    ...everyday.words,
    lunch: '午休(时间|時間)?|午餐(时间)?|午间休息|中午休息',
    holiday: '(法定|公众|公眾|国定|國定|国家法定)?(节假日|節假日|例假日|假日|假期|节日|公众假期|公假)',
    last: '停止入[场場館馆]|最后(接诊|挂号|预约)(时间)?|最晚|停止挂号',
    nth: '单|双|隔|第一个|第二个|第三个|第四个|每月|部分',
    vague: '左右|大约|约|可能|暂停|暫停|视情况|以.{0,6}为准|另行通知|通常|一般',
    except: '以外',
    others: '其他(日子|时间|時間)|其[餘余](日子|时间|時間)?',
    condition: '如|若|不|单周|双周|除',
    season: '夏季|冬季|春季|秋季|夏令|冬令|暑假|寒假|春节|國慶|国庆',
    service: '急诊|急診|药房|藥房|电话|電話|化验|化驗|体检|疫苗|接种|客服|热线|夜诊|夜診',
    forenoon: 'am|次日|翌日|上午|早上|早晨|凌晨|清晨|早间|早',
    afternoon: 'pm|下午|晚上|傍晚|中午|晚间|晚|午后',
    minute: '分',
    half: '半',
  },
};
