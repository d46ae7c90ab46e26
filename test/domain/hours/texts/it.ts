import type { TextRow } from './text-row.js';

/** Italian, as clinics and shops write it. */
export const rows: readonly TextRow[] = [
  [
    'Lun-Ven 9:00-13:00 / 15:00-19:00, Sab 9:00-13:00, Dom chiuso',
    'Mo-Fr 09:00-13:00,15:00-19:00; Sa 09:00-13:00; Su closed',
  ],
  ['Dal lunedì al venerdì dalle 9 alle 18', 'Mo-Fr 09:00-18:00'],
  [
    'Dal lunedì al venerdì dalle ore 8:30 alle ore 12:30 e dalle 14:30 alle 18:30',
    'Mo-Fr 08:30-12:30,14:30-18:30',
  ],
  [
    'Lunedì, mercoledì e venerdì: 9-12\nMartedì e giovedì: 15-19',
    'Mo 09:00-12:00; Tu 15:00-19:00; We 09:00-12:00; Th 15:00-19:00; Fr 09:00-12:00',
  ],
  ['Aperto tutti i giorni dalle 8.00 alle 20.00', 'Mo-Su 08:00-20:00'],
  ['Sabato mattina su appuntamento', 'Sa by appointment'],
  ['Domenica e festivi: chiuso', 'Su closed; us/public closed'],
  ['Lunedì - Venerdì 9.00 - 18.00 orario continuato', 'Mo-Fr 09:00-18:00'],
  ['Riceve su appuntamento dal lunedì al venerdì', 'Mo-Fr by appointment'],
  ['Chiuso sab. e dom. Lun-Ven 9-18', 'Mo-Fr 09:00-18:00; Sa-Su closed'],
  [
    'Chiuso il 24, 25 e 26 dicembre. Lun-Ven 9-18',
    'Mo-Fr 09:00-18:00; 12-24 closed; 12-25 closed; 12-26 closed',
  ],
  [
    'Lunedì-sabato, tranne giovedì pomeriggio: 9-12.30 e 15.30-19.30',
    'Mo-We 09:00-12:30,15:30-19:30; Th closed; Fr-Sa 09:00-12:30,15:30-19:30',
    'doubt',
  ],
  [
    'Lun 9-12\nMart 9-12\nMerc 15-18\nGiov 9-12\nVen 15-18',
    'Mo-Tu 09:00-12:00; We 15:00-18:00; Th 09:00-12:00; Fr 15:00-18:00',
  ],
  ['Lun-ven 9-18. Chiuso il 15 agosto', 'Mo-Fr 09:00-18:00; 08-15 closed'],
  ['Chiuso fino al 7 gennaio. Lun-ven 9-18', 'Mo-Fr 09:00-18:00; 01-07 closed', 'doubt'],
  ['tutti i giorni dalle 11 alle 2', 'Mo-Su 11:00-14:00'],
  ['Farmacia: lun-sab 8.30-19.30. Parafarmacia: lun-ven 9-13', 'Mo-Fr 09:00-13:00', 'doubt'],
  [
    'Lun-gio 9-18, ven 9-17 (pausa pranzo 13-14)',
    'Mo-Th 09:00-13:00,14:00-18:00; Fr 09:00-13:00,14:00-17:00',
  ],
  ['Dal lunedì alla domenica 9-20', 'Mo-Su 09:00-20:00'],
  ['Via XX Settembre 24, lun-ven 9-18', 'Mo-Fr 09:00-18:00'],
  ['Lun-ven 9-18, giovedì fino alle 20', 'Mo-We 09:00-18:00; Th 09:00-20:00; Fr 09:00-18:00'],
  [
    'Lunedì, mercoledì e venerdì 9-12; martedì e giovedì 15-19',
    'Mo 09:00-12:00; Tu 15:00-19:00; We 09:00-12:00; Th 15:00-19:00; Fr 09:00-12:00',
  ],
  ['Lun/Ven 9.00 - 13.00 / 15.00 - 19.00\nSab 9.00 - 13.00', 'Sa 09:00-13:00', 'doubt'],
  ['Segreteria telefonica: lun-ven 9-12. Reception: 8-18.', 'Mo-Fr 09:00-12:00', 'doubt'],
  [
    'Chiuso il lunedì (esclusi i festivi). Da martedì a domenica 10-18',
    'Mo closed; Tu-Su 10:00-18:00',
    'doubt',
  ],
  ['Sempre aperto', 'Mo-Su 00:00-24:00'],
];
