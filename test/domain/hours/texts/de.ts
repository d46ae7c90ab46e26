import type { TextRow } from './text-row.js';

/** German, as clinics and shops write it. */
export const rows: readonly TextRow[] = [
  ['Montag - Freitag: 8.00 - 12.00 Uhr und 14.00 - 18.00 Uhr', 'Mo-Fr 08:00-12:00,14:00-18:00'],
  [
    'Mo, Di, Do 8–12 und 15–18 Uhr\nMi, Fr 8–12 Uhr\nsowie nach Vereinbarung',
    'Mo-Tu 08:00-12:00,15:00-18:00; We 08:00-12:00; Th 08:00-12:00,15:00-18:00; Fr 08:00-12:00',
  ],
  [
    'Mo-Fr 8:00-12:00 Uhr, Mo, Di, Do 15:00-18:00 Uhr',
    'Mo-Tu 08:00-12:00,15:00-18:00; We 08:00-12:00; Th 08:00-12:00,15:00-18:00; Fr 08:00-12:00',
  ],
  ['Montag bis Donnerstag von 8 bis 18 Uhr, Freitag von 8 bis 14 Uhr', 'Mo-Th 08:00-18:00; Fr 08:00-14:00'],
  [
    'Mo - Fr: 09:00 - 18:00 Uhr, Sa: 10:00 - 14:00 Uhr, So: geschlossen',
    'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su closed',
  ],
  ['Mo–Fr 8–12 Uhr, nachmittags nach Vereinbarung', 'Mo-Fr 08:00-12:00'],
  ['Fr und Sa 10:00 - 00:00 Uhr', 'Fr-Sa 10:00-24:00'],
  ['Fr 20:00 - 10:00 Uhr', 'Fr 20:00-10:00'],
  ['Fr 20:00 - 12:00 Uhr', 'Fr 20:00-12:00', 'doubt'],
  ['Mittwochnachmittag geschlossen', 'We closed', 'doubt'],
  [
    'Mo 8-12 u. 14-18, Di 8-12, Mi 8-12, Do 8-12 u. 15-19, Fr 8-13 Uhr',
    'Mo 08:00-12:00,14:00-18:00; Tu-We 08:00-12:00; Th 08:00-12:00,15:00-19:00; Fr 08:00-13:00',
  ],
  [
    'Sprechzeiten: Montag 08:00 - 12:00 Uhr\n15:00 - 18:00 Uhr\nDienstag 08:00 - 12:00 Uhr',
    'Mo 08:00-12:00,15:00-18:00; Tu 08:00-12:00',
  ],
  [
    'Vormittags: Mo-Fr 8-12 Uhr\nNachmittags: Mo, Di, Do 15-18 Uhr',
    'Mo-Tu 08:00-12:00,15:00-18:00; We 08:00-12:00; Th 08:00-12:00,15:00-18:00; Fr 08:00-12:00',
  ],
  ['Täglich 10-20 Uhr', 'Mo-Su 10:00-20:00'],
  ['werktags 8-18 Uhr', 'Mo-Fr 08:00-18:00', 'doubt'],
  ['An Feiertagen geschlossen. Mo-Sa 9-19 Uhr', 'Mo-Sa 09:00-19:00; us/public closed'],
  ['Samstag nach Vereinbarung', 'Sa by appointment'],
  ['Mo-Fr 8-18 Uhr außer Mittwoch', 'Mo-Tu 08:00-18:00; We closed; Th-Fr 08:00-18:00'],
  ['Sommerferien: Mo-Fr 8-12 Uhr', 'Mo-Fr 08:00-12:00', 'doubt'],
  ['Tel. 030 1234567', '', 'error'],
  [
    'Mo.-Fr. 7.30-12.30 Uhr, Mo., Di. u. Do. 14-17 Uhr',
    'Mo-Tu 07:30-12:30,14:00-17:00; We 07:30-12:30; Th 07:30-12:30,14:00-17:00; Fr 07:30-12:30',
  ],
  ['Di-So 11–23 Uhr, Mo Ruhetag', 'Mo closed; Tu-Su 11:00-23:00'],
  ['Jeden ersten Samstag im Monat 9-12 Uhr', '', 'doubt'],
  [
    'Mittwochnachmittag geschlossen. Mo-Fr 8-17 Uhr',
    'Mo-Tu 08:00-17:00; We closed; Th-Fr 08:00-17:00',
    'doubt',
  ],
  ['Freitagnachmittags geschlossen, Mo-Do 8-12 u. 14-17, Fr 8-12', 'Mo-Th 08:00-12:00,14:00-17:00', 'doubt'],
  ['Montagvormittag 8-12, Dienstagnachmittag 14-18', 'Mo 08:00-12:00; Tu 14:00-18:00'],
  ['Donnerstagabend bis 20 Uhr. Mo-Fr 8-17', 'Mo-Fr 08:00-17:00', 'doubt and error'],
  ['Geschlossen Sa. und So. Mo-Fr 8-17 Uhr', 'Mo-Fr 08:00-17:00; Sa-Su closed'],
  ['Am 24.12. und 31.12. geschlossen, Mo-Fr 9-17 Uhr', 'Mo-Fr 09:00-17:00; 12-24 closed; 12-31 closed'],
  ['Geschlossen vom 24.12. bis 1.1. Mo-Fr 8-17', 'Mo-Fr 08:00-17:00; 12-24..01-01 closed'],
  ['Mo-Fr 8.10. - 12.00 Uhr', 'Mo-Fr 08:10-12:00'],
  ['Am 24.12.2026 geschlossen. Mo-Fr 9-17 Uhr', 'Mo-Fr 09:00-17:00; 2026-12-24 closed'],
  ['Mo-Fr 8.30-12.30. Sa 9.00-12.00.', 'Mo-Fr 08:30-12:30; Sa 09:00-12:00'],
  [
    'Geschlossen am 24., 25. und 26. Dezember. Mo-Fr 9-17',
    'Mo-Fr 09:00-17:00; 12-24 closed; 12-25 closed; 12-26 closed',
  ],
  ['Vom 24. bis 26. Dezember geschlossen. Mo-Fr 9-17 Uhr', 'Mo-Fr 09:00-17:00; 12-24..12-26 closed'],
  ['Mo-Fr 9-17 Uhr, am 24. Dezember 9-12 Uhr', 'Mo-Fr 09:00-17:00; 12-24 09:00-12:00'],
];
