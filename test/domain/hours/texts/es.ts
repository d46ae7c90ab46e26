import type { TextRow } from './text-row.js';

/** Spanish, as clinics and shops write it. */
export const rows: readonly TextRow[] = [
  [
    'Lunes a Viernes: 9:00 a 13:00 y 16:00 a 20:00. Sábados: 9:00 a 13:00. Domingos cerrado.',
    'Mo-Fr 09:00-13:00,16:00-20:00; Sa 09:00-13:00; Su closed',
  ],
  ['L-V 9 a 14 y 17 a 20', 'Mo-Fr 09:00-14:00,17:00-20:00'],
  ['De lunes a viernes, de 9:00 a 14:00 h y de 16:30 a 20:30 h', 'Mo-Fr 09:00-14:00,16:30-20:30'],
  ['Lunes a jueves de 8:30 a 17:30. Viernes de 8:30 a 15:00.', 'Mo-Th 08:30-17:30; Fr 08:30-15:00'],
  ['Lun - Vie: 9am - 6pm, Sáb: 9am - 1pm, Dom: Cerrado', 'Mo-Fr 09:00-18:00; Sa 09:00-13:00; Su closed'],
  ['Lunes a viernes de 8 de la mañana a 5 de la tarde', 'Mo-Fr 08:00-17:00'],
  ['Lunes a viernes 8 a 5', 'Mo-Fr 08:00-17:00'],
  ['Todos los días de 8:00 a 22:00', 'Mo-Su 08:00-22:00'],
  ['Sábados con cita previa', 'Sa by appointment'],
  [
    'Horario de atención: lunes a viernes de 9 a 18 hs. Sábados de 9 a 13 hs.',
    'Mo-Fr 09:00-18:00; Sa 09:00-13:00',
  ],
  [
    'Lunes, miércoles y viernes: 10:00-14:00\nMartes y jueves: 16:00-20:00',
    'Mo 10:00-14:00; Tu 16:00-20:00; We 10:00-14:00; Th 16:00-20:00; Fr 10:00-14:00',
  ],
  [
    'Mañanas: lunes a viernes de 9 a 13 h\nTardes: lunes a jueves de 16 a 20 h',
    'Mo-Th 09:00-13:00,16:00-20:00; Fr 09:00-13:00',
  ],
  ['Abierto las 24 horas, los 7 días de la semana', 'Mo-Su 00:00-24:00'],
  ['Lunes a viernes de 9:00 a 17:00 (cerrado de 13:00 a 14:00)', 'Mo-Fr 09:00-13:00,14:00-17:00'],
  ['De martes a sábado de 10.00 a 20.00 horas. Lunes cerrado.', 'Mo closed; Tu-Sa 10:00-20:00'],
  ['Cerrado los domingos y festivos. Lunes a sábado 9-21', 'Mo-Sa 09:00-21:00; Su closed; us/public closed'],
  ['Primer sábado de cada mes de 9 a 13', '', 'doubt'],
  ['Tel. 91 123 45 67', '', 'error'],
  ['Urgencias 24 horas\nLunes a viernes de 9:00 a 20:00', 'Mo-Fr 09:00-20:00'],
  ['Lunes a viernes: 8:00 am a 12:00 m y 2:00 pm a 6:00 pm', 'Mo-Fr 08:00-12:00,14:00-18:00'],
  ['L a V de 8:00 a 12:00 m. y de 2:00 a 6:00 p.m.', 'Mo-Fr 08:00-12:00,14:00-18:00'],
  ['Lunes a Sábado 7:00 a.m. - 12:00 m.', 'Mo-Sa 07:00-12:00'],
  ['L 8:00-12:00 M 14:00-18:00', 'Mo 08:00-12:00; Tu 14:00-18:00'],
  ['L 8-12 M y J 9-13', 'Mo 08:00-12:00; Tu 09:00-13:00; Th 09:00-13:00'],
  ['L 8-12 M 8-12 X 8-12', 'Mo-We 08:00-12:00'],
  ['Atención 24 horas, los 365 días del año', 'Mo-Su 00:00-24:00'],
  ['Cerrado dom. Lun-Sáb 9-18', 'Mo-Sa 09:00-18:00; Su closed'],
  ['Cerrado el 24 y 25 de diciembre. Lunes a viernes 8-5', 'Mo-Fr 08:00-17:00; 12-24 closed; 12-25 closed'],
  ['Lunes a viernes 8-5. Cerrado el Día de Acción de Gracias', 'Mo-Fr 08:00-17:00; us/thanksgiving closed'],
  [
    'Cerrado 1 de enero, 4 de julio y 25 de diciembre. L-V 8-5',
    'Mo-Fr 08:00-17:00; 01-01 closed; 07-04 closed; 12-25 closed',
  ],
];
