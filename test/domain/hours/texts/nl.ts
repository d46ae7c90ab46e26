import type { TextRow } from './text-row.js';

/** Dutch, as clinics and shops write it. */
export const rows: readonly TextRow[] = [
  ['Maandag t/m vrijdag 08:00 - 17:00 uur', 'Mo-Fr 08:00-17:00'],
  ['ma-vr 8.00-17.00 uur, za en zo gesloten', 'Mo-Fr 08:00-17:00; Sa-Su closed'],
  [
    'Ma t/m do: 08.00 - 12.30 uur en 13.30 - 17.00 uur\nVr: 08.00 - 12.00 uur',
    'Mo-Th 08:00-12:30,13:30-17:00; Fr 08:00-12:00',
  ],
  ['Maandag: 9:00-17:00\nDinsdag: 9:00-17:00\nWoensdag: gesloten', 'Mo-Tu 09:00-17:00; We closed'],
  ['Op afspraak: zaterdag', 'Sa by appointment'],
  ['Van maandag tot en met vrijdag van 9 tot 17 uur', 'Mo-Fr 09:00-17:00'],
  ['Dagelijks geopend van 10 tot 18 uur', 'Mo-Su 10:00-18:00'],
  ['Zaterdag op afspraak', 'Sa by appointment'],
  ['ma, di en do 8-12 en 13-17 uur', 'Mo-Tu 08:00-12:00,13:00-17:00; Th 08:00-12:00,13:00-17:00'],
  ['Gesloten za. en zo. Ma-vr 9-17', 'Mo-Fr 09:00-17:00; Sa-Su closed'],
  ['Ma-vr 9:00-17:00, donderdag tot 20:00', 'Mo-We 09:00-17:00; Th 09:00-20:00; Fr 09:00-17:00'],
  ['dinsdag 9-12 uur (0-4 jaar)', 'Tu 09:00-12:00'],
  ['ma-za 9-18 uur, zon- en feestdagen gesloten', 'Mo-Sa 09:00-18:00; Su closed; us/public closed'],
  ['7/7 open van 9u tot 18u', 'Mo-Su 09:00-18:00'],
  ['ma tem vr 9-18u', 'Mo-Fr 09:00-18:00'],
  ['Woensdag rustdag. Andere dagen 11u-22u.', 'Mo-Tu 11:00-22:00; We closed; Th-Su 11:00-22:00'],
  [
    'Maandag t/m vrijdag van 8.00 tot 17.00 uur, pauze van 12.30 tot 13.00 uur',
    'Mo-Fr 08:00-12:30,13:00-17:00',
  ],
  [
    'Open van 8 u. tot 12 u. en van 13 u. tot 17 u., van maandag tot vrijdag',
    'Mo-Fr 08:00-12:00,13:00-17:00',
  ],
  ['ma 9 u. - 12 u. di 9 u. - 17 u.', 'Mo 09:00-12:00; Tu 09:00-17:00'],
  [
    'Telefonisch bereikbaar ma t/m vr 8.00-12.00 en 13.00-16.30 uur. Balie open 8.00-17.00 uur.',
    'Mo-Fr 08:00-12:00,13:00-16:30',
    'doubt',
  ],
  [
    'Maandag gesloten (behalve op feestdagen). Di t/m zo 10-17 uur',
    'Mo closed; Tu-Su 10:00-17:00; us/public closed',
    'doubt',
  ],
  ['Alle dagen open behalve maandag: 11u30-14u30 en 18u-22u', 'Mo closed; Tu-Su 11:30-14:30,18:00-22:00'],
  ['Alleen op afspraak', 'Mo-Su by appointment'],
];
