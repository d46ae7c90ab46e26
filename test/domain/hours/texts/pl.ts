import type { TextRow } from './text-row.js';

/** Polish, as clinics and shops write it. */
export const rows: readonly TextRow[] = [
  ['Poniedziałek–Piątek 8:00–20:00, Sobota 8:00–14:00', 'Mo-Fr 08:00-20:00; Sa 08:00-14:00'],
  ['od poniedziałku do piątku w godz. 8.00-18.00', 'Mo-Fr 08:00-18:00'],
  [
    'pon. - pt.: 8:00 - 18:00, sob.: 9:00 - 13:00, niedz.: nieczynne',
    'Mo-Fr 08:00-18:00; Sa 09:00-13:00; Su closed',
  ],
  [
    'Pn, Śr, Pt 8-15; Wt, Cz 12-19',
    'Mo 08:00-15:00; Tu 12:00-19:00; We 08:00-15:00; Th 12:00-19:00; Fr 08:00-15:00',
  ],
  ['Codziennie 9:00-21:00', 'Mo-Su 09:00-21:00'],
  ['Wtorek i czwartek od 8 do 16', 'Tu 08:00-16:00; Th 08:00-16:00'],
  ['Sobota po wcześniejszym umówieniu', 'Sa by appointment'],
  ['Nieczynne niedz. Pn-Pt 8-16', 'Mo-Fr 08:00-16:00; Su closed'],
  ['Codziennie oprócz niedziel 8-20', 'Mo-Sa 08:00-20:00; Su closed'],
  ['Pn-Sob 9-21, niedziele handlowe 10-20', 'Mo-Sa 09:00-21:00; Su 10:00-20:00', 'doubt'],
  [
    'Poniedziałek-piątek 8:00-16:00 (w czwartki do 18:00)',
    'Mo-We 08:00-16:00; Th 08:00-18:00; Fr 08:00-16:00',
  ],
  ['Pon-Pt 8:00-18:00, Sob 9:00-13:00', 'Mo-Fr 08:00-18:00; Sa 09:00-13:00'],
  ['wieczorem: wtorek 6-9', 'Tu 06:00-09:00', 'doubt'],
];
