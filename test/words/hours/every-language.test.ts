import { expect } from '@open-wc/testing';
import type { Hours, Span } from '../../../src/domain/hours/hours.js';
import { openingStatus } from '../../../src/domain/hours/opening-status.js';
import { wallClock } from '../../../src/domain/hours/zoned-moment.js';
import { openingText } from '../../../src/words/hours/opening-text.js';
import { SPOKEN, wordsOf, type Spoken } from '../languages/spoken.js';

const clock = wallClock('America/Detroit')!;
const day: Span[] = [['08:00', '17:00']];
const withBreak: Span[] = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
];
const dayAndNight: Span[] = [['00:00', '24:00']];

const of = (week: Hours['week'], more: Partial<Hours> = {}): Hours => ({
  timeZone: 'America/Detroit',
  week,
  ...more,
});
const WEEK: Hours['week'] = {
  mon: day,
  tue: day,
  wed: day,
  thu: day,
  fri: day,
  sat: 'by-appointment',
  sun: [],
};
const NEVER_CLOSED = Object.fromEntries(Object.keys(WEEK).map(name => [name, dayAndNight]));
const holiday = { from: '2026-11-24', hours: [], label: 'Xmas' };

/** What holds when, in the order in which each language says it below. */
const MOMENTS: [string, Hours, string][] = [
  ['open', of(WEEK), '2026-11-24T10:00'],
  ['about to close', of(WEEK), '2026-11-24T16:40'],
  ['closed until tomorrow', of(WEEK), '2026-11-24T18:00'],
  ['closed over the weekend', of(WEEK), '2026-11-27T18:00'],
  ['on a break', of({ tue: withBreak }), '2026-11-24T12:15'],
  ['by appointment', of(WEEK), '2026-11-28T10:00'],
  ['temporarily closed', of(WEEK, { closure: { from: '2026-11-20', to: '2026-12-06' } }), '2026-11-24T10:00'],
  ['a holiday', of(WEEK, { special: [holiday] }), '2026-11-24T10:00'],
  ['open day and night', of(NEVER_CLOSED), '2026-11-24T10:00'],
  ['about to open', of(WEEK), '2026-11-24T07:15'],
  [
    'open until another day',
    of({ tue: dayAndNight, wed: [['00:00', '14:30']], thu: [] }),
    '2026-11-24T10:00',
  ],
];

const SAID: Record<Spoken, string[]> = {
  ar: [
    'مفتوح حتى الساعة 5:00\u00a0م',
    'يغلق قريبًا الساعة 5:00\u00a0م',
    'مغلق | يفتح غدًا الساعة 8:00\u00a0ص',
    'مغلق | السبت: بموعد مسبق | يفتح يوم الاثنين الساعة 8:00\u00a0ص',
    'في استراحة | يعود العمل الساعة 1:00\u00a0م',
    'بموعد مسبق | المواعيد المعتادة يوم الاثنين الساعة 8:00\u00a0ص',
    'مغلق مؤقتًا | يفتح في 7 ديسمبر الساعة 8:00\u00a0ص',
    'مغلق | Xmas | يفتح غدًا الساعة 8:00\u00a0ص',
    'مفتوح 24 ساعة',
    'يفتح قريبًا الساعة 8:00\u00a0ص',
    'مفتوح حتى يوم الأربعاء الساعة 2:30\u00a0م',
  ],
  de: [
    'Geöffnet bis 17\u00a0Uhr',
    'Schließt bald um 17\u00a0Uhr',
    'Geschlossen | öffnet morgen um 8\u00a0Uhr',
    'Geschlossen | Samstag: Nach Vereinbarung | öffnet am Montag um 8\u00a0Uhr',
    'Pause | öffnet wieder um 13\u00a0Uhr',
    'Nach Vereinbarung | regulär geöffnet am Montag ab 8\u00a0Uhr',
    'Vorübergehend geschlossen | öffnet am 7. Dezember um 8\u00a0Uhr',
    'Geschlossen | Xmas | öffnet morgen um 8\u00a0Uhr',
    'Rund um die Uhr geöffnet',
    'Öffnet bald um 8\u00a0Uhr',
    'Geöffnet bis Mittwoch, 14:30\u00a0Uhr',
  ],
  es: [
    'Abierto hasta las 17:00',
    'Cierra pronto a las 17:00',
    'Cerrado | abre mañana a las 8:00',
    'Cerrado | sábado: Con cita previa | abre el lunes a las 8:00',
    'En pausa | vuelve a las 13:00',
    'Con cita previa | horario habitual el lunes a las 8:00',
    'Cerrado temporalmente | abre el 7 de diciembre a las 8:00',
    'Cerrado | Xmas | abre mañana a las 8:00',
    'Abierto las 24 horas',
    'Abre pronto a las 8:00',
    'Abierto hasta el miércoles a las 14:30',
  ],
  fr: [
    'Ouvert jusqu’à 17\u00a0h',
    'Ferme bientôt à 17\u00a0h',
    'Fermé | ouvre demain à 8\u00a0h',
    'Fermé | samedi\u00a0: Sur rendez-vous | ouvre lundi à 8\u00a0h',
    'Pause | rouvre à 13\u00a0h',
    'Sur rendez-vous | horaires habituels lundi à 8\u00a0h',
    'Fermé temporairement | ouvre le 7 décembre à 8\u00a0h',
    'Fermé | Xmas | ouvre demain à 8\u00a0h',
    'Ouvert 24\u00a0h/24',
    'Ouvre bientôt à 8\u00a0h',
    'Ouvert jusqu’à mercredi à 14\u00a0h\u00a030',
  ],
  ht: [
    'Louvri jiska 5:00 PM',
    'Pral fèmen talè a 5:00 PM',
    'Fèmen | ap louvri demen a 8:00 AM',
    'Fèmen | samdi: Sou randevou | ap louvri lendi a 8:00 AM',
    'Nan poz | ap relouvri a 1:00 PM',
    'Sou randevou | orè nòmal lendi a 8:00 AM',
    'Fèmen pou yon ti tan | ap louvri 7 desanm a 8:00 AM',
    'Fèmen | Xmas | ap louvri demen a 8:00 AM',
    'Louvri 24 sou 24',
    'Pral louvri talè a 8:00 AM',
    'Louvri jiska mèkredi 2:30 PM',
  ],
  it: [
    'Aperto fino alle 17:00',
    'Chiude a breve alle 17:00',
    'Chiuso | apre domani alle 8:00',
    'Chiuso | sabato: Su appuntamento | apre lunedì alle 8:00',
    'In pausa | riapre alle 13:00',
    'Su appuntamento | orario normale lunedì alle 8:00',
    'Temporaneamente chiuso | apre il 7 dicembre alle 8:00',
    'Chiuso | Xmas | apre domani alle 8:00',
    'Aperto 24 ore su 24',
    'Apre a breve alle 8:00',
    'Aperto fino a mercoledì alle 14:30',
  ],
  ja: [
    '診療中 17:00まで',
    'まもなく終了 17:00',
    '診療時間外 | 明日8:00から診療',
    '診療時間外 | 土曜日：予約制 | 月曜日8:00から診療',
    '休憩中 | 13:00に再開',
    '予約制 | 通常の診療は月曜日8:00から',
    '臨時休診中 | 12月7日8:00から診療',
    '診療時間外 | Xmas | 明日8:00から診療',
    '24時間診療',
    'まもなく開始 8:00',
    '診療中 水曜日14:30まで',
  ],
  ko: [
    '진료 중 오후 5시까지',
    '곧 진료 종료 오후 5시',
    '진료 종료 | 내일 오전 8시에 진료 시작',
    '진료 종료 | 토요일: 예약제 | 월요일 오전 8시에 진료 시작',
    '휴게 시간 | 오후 1시에 진료 재개',
    '예약제 | 정규 진료는 월요일 오전 8시부터',
    '임시 휴진 | 12월 7일 오전 8시에 진료 시작',
    '진료 종료 | Xmas | 내일 오전 8시에 진료 시작',
    '24시간 진료',
    '곧 진료 시작 오전 8시',
    '진료 중 수요일 오후 2시 30분까지',
  ],
  nl: [
    'Open tot 17.00\u00a0uur',
    'Sluit zo om 17.00\u00a0uur',
    'Gesloten | opent morgen om 8.00\u00a0uur',
    'Gesloten | zaterdag: Op afspraak | opent maandag om 8.00\u00a0uur',
    'Pauze | weer open om 13.00\u00a0uur',
    'Op afspraak | gewone openingstijden maandag om 8.00\u00a0uur',
    'Tijdelijk gesloten | opent op 7 december om 8.00\u00a0uur',
    'Gesloten | Xmas | opent morgen om 8.00\u00a0uur',
    '24 uur per dag open',
    'Gaat zo open om 8.00\u00a0uur',
    'Open tot woensdag 14.30\u00a0uur',
  ],
  pl: [
    'Otwarte do 17:00',
    'Wkrótce zamykamy, o 17:00',
    'Nieczynne | otwieramy jutro o 8:00',
    'Nieczynne | sobota: Po umówieniu wizyty | otwieramy w poniedziałek o 8:00',
    'Przerwa | ponownie otwieramy o 13:00',
    'Po umówieniu wizyty | w zwykłych godzinach w poniedziałek od 8:00',
    'Tymczasowo nieczynne | otwieramy 7 grudnia o 8:00',
    'Nieczynne | Xmas | otwieramy jutro o 8:00',
    'Czynne całą dobę',
    'Wkrótce otwieramy, o 8:00',
    'Otwarte do środy, 14:30',
  ],
  pt: [
    'Aberto até às 17h',
    'Fecha em breve às 17h',
    'Fechado | abre amanhã às 8h',
    'Fechado | sábado: Com hora marcada | abre segunda-feira às 8h',
    'Em intervalo | reabre às 13h',
    'Com hora marcada | horário normal segunda-feira às 8h',
    'Temporariamente fechado | abre em 7 de dezembro às 8h',
    'Fechado | Xmas | abre amanhã às 8h',
    'Aberto 24 horas',
    'Abre em breve às 8h',
    'Aberto até quarta-feira às 14h30',
  ],
  ru: [
    'Открыто до 17:00',
    'Скоро закроется: в 17:00',
    'Закрыто | откроется завтра в 8:00',
    'Закрыто | суббота: По записи | откроется в понедельник в 8:00',
    'Перерыв | откроется снова в 13:00',
    'По записи | в обычные часы в понедельник с 8:00',
    'Временно закрыто | откроется 7 декабря в 8:00',
    'Закрыто | Xmas | откроется завтра в 8:00',
    'Открыто круглосуточно',
    'Скоро откроется: в 8:00',
    'Открыто до 14:30 в среду',
  ],
  tl: [
    'Bukas hanggang 5:00 PM',
    'Malapit nang magsara ng 5:00 PM',
    'Sarado | magbubukas bukas ng 8:00 AM',
    'Sarado | Sabado: Kailangan ng appointment | magbubukas sa Lunes ng 8:00 AM',
    'Nakapahinga | magbubukas muli ng 1:00 PM',
    'Kailangan ng appointment | karaniwang oras sa Lunes ng 8:00 AM',
    'Pansamantalang sarado | magbubukas sa Disyembre 7 ng 8:00 AM',
    'Sarado | Xmas | magbubukas bukas ng 8:00 AM',
    'Bukas nang 24 oras',
    'Malapit nang magbukas ng 8:00 AM',
    'Bukas hanggang Miyerkules ng 2:30 PM',
  ],
  vi: [
    'Đang mở cửa đến 17:00',
    'Sắp đóng cửa lúc 17:00',
    'Đã đóng cửa | mở cửa lúc 8:00 ngày mai',
    'Đã đóng cửa | Thứ Bảy: Theo lịch hẹn | mở cửa lúc 8:00 Thứ Hai',
    'Đang nghỉ giữa giờ | mở cửa lại lúc 13:00',
    'Theo lịch hẹn | giờ làm việc bình thường từ 8:00 Thứ Hai',
    'Tạm thời đóng cửa | mở cửa lúc 8:00 ngày 7 tháng 12',
    'Đã đóng cửa | Xmas | mở cửa lúc 8:00 ngày mai',
    'Mở cửa 24 giờ',
    'Sắp mở cửa lúc 8:00',
    'Đang mở cửa đến 14:30 Thứ Tư',
  ],
  zh: [
    '开放中 至17:00',
    '即将关闭 17:00',
    '已关闭 | 明天8:00开放',
    '已关闭 | 星期六：需提前预约 | 星期一8:00开放',
    '休息中 | 13:00恢复开放',
    '需提前预约 | 星期一8:00起正常开放',
    '暂停开放 | 12月7日8:00开放',
    '已关闭 | Xmas | 明天8:00开放',
    '24小时开放',
    '即将开放 8:00',
    '开放中 至星期三14:30',
  ],
  'zh-hant': [
    '開放中 至下午5:00',
    '即將關閉 下午5:00',
    '已關閉 | 明天上午8:00開放',
    '已關閉 | 星期六：需事先預約 | 星期一上午8:00開放',
    '休息中 | 下午1:00恢復開放',
    '需事先預約 | 星期一上午8:00起正常開放',
    '暫停開放 | 12月7日上午8:00開放',
    '已關閉 | Xmas | 明天上午8:00開放',
    '24小時開放',
    '即將開放 上午8:00',
    '開放中 至星期三下午2:30',
  ],
};

for (const tag of SPOKEN) {
  describe(`openingText in ${tag}`, () => {
    MOMENTS.forEach(([what, hours, wall], i) => {
      it(`says ${what}: ${SAID[tag][i]}`, async () => {
        const { hours: words } = await wordsOf(tag);
        const now = new Date(`${wall}:00-05:00`);
        const text = openingText(openingStatus(hours, now), { now, clock, words, locale: tag })!;
        const said = [[text.now, text.detail].filter(Boolean).join(' '), ...text.also].join(' | ');
        expect(said).to.equal(SAID[tag][i]);
      });
    });
  });
}

describe('a weekday in a sentence', () => {
  const rows: [Spoken, keyof typeof WEEK, string][] = [
    ['pl', 'tue', 'otwieramy we wtorek o 8:00'],
    ['pl', 'wed', 'otwieramy w środę o 8:00'],
    ['pl', 'sat', 'otwieramy w sobotę o 8:00'],
    ['ru', 'tue', 'откроется во вторник в 8:00'],
    ['ru', 'wed', 'откроется в среду в 8:00'],
    ['ru', 'fri', 'откроется в пятницу в 8:00'],
    ['de', 'wed', 'öffnet am Mittwoch um 8\u00a0Uhr'],
  ];
  for (const [tag, name, expected] of rows) {
    it(`is in its case: ${expected}`, async () => {
      const { hours: words } = await wordsOf(tag);
      const now = new Date('2026-11-22T10:00:00-05:00');
      const closed = Object.fromEntries(Object.keys(WEEK).map(each => [each, [] as Span[]]));
      const status = openingStatus(of({ ...closed, [name]: day }), now);
      expect(openingText(status, { now, clock, words, locale: tag })!.also).to.deep.equal([expected]);
    });
  }
});
