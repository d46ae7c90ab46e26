import type { Lexicon } from '../lexicon.js';
import { ko as everyday } from './everyday/ko.js';

/** Korean. */
export const ko: Lexicon = {
  ...everyday,
  lone: '월화수목금토일',
  months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  holidays: { '12-25': '성탄절|크리스마스', '01-01': '신정|새해 첫날' },
  words: {
    ...everyday.words,
    lunch: '점심 ?(시간)?|break( ?time)?|lunch|준비 ?시간|휴게 ?시간|브레이크 ?타임|휴식 ?시간',
    holiday: '(법정 ?)?공휴일|휴일|명절',
    last: 'last ?order|접수 ?마감|라스트 ?오더|마지막 접수|마감',
    nth: '(첫째|둘째|셋째|넷째|마지막|격)주?|매월|(1|2|3|4|5)번?째 ?주?|격주',
    vague: '약(?= ?\\d)|정도|변동|변경|임시|당분간|보통|대략|문의',
    condition: '단,?|만약|경우|매달',
    season: '여름|겨울|봄|가을|하계|동계|방학|설날|추석|연휴',
    service: '응급실?|전화|약국|검진|예방접종|상담|검사',
    forenoon: 'am|익일|다음 ?날|오전|아침|새벽',
    afternoon: 'pm|오후|저녁|밤|낮',
    minute: '분',
    half: '반',
  },
};
