import type { Lexicon } from '../lexicon.js';
import { ja as everyday } from './everyday/ja.js';

/** Japanese. */
export const ja: Lexicon = {
  ...everyday,
  lone: '月火水木金土日',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  holidays: { '01-01': '元日|元旦', '12-31': '大晦日' },
  words: {
    ...everyday.words,
    lunch: '昼休み?|昼休憩|お?昼休み|休憩(時間)?',
    holiday: '(国民の)?祝祭日|(国民の)?祝日|祝',
    last: 'l\\.?o\\.?|ラストオーダー|受付(は)?終了|最終受付',
    except: '以外|を?除く',
    nth: '月[0-9]回|第[1-5一二三四五](・?、?第?[1-5一二三四五])*|隔週',
    vague: '頃|ころ|およそ|約(?= ?[\\d午])|変更(に|と|する)|不定休?|臨時|当面|しばらく',
    condition: '但し|ただし|場合|毎月',
    season: '夏季|冬季|夏期|冬期|年末年始|お盆|gw|ゴールデンウィーク',
    service: '急患|救急|電話|薬局|往診|訪問診療|健診|予防接種|検査|リハビリ|夜間',
    forenoon: '翌(日|朝)?|午前中?|朝|am',
    afternoon: '午後|夜|夕方|夕診|pm',
    minute: '分',
    half: '半',
  },
};
