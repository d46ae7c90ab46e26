import type { TextRow } from './text-row.js';

/** Portuguese, as clinics and shops write it. */
export const rows: readonly TextRow[] = [
  [
    'Segunda a sexta das 8h às 18h, sábado das 8h às 12h, domingo fechado',
    'Mo-Fr 08:00-18:00; Sa 08:00-12:00; Su closed',
  ],
  ['Seg - Sex: 8:00 - 18:00 | Sáb: 8:00 - 12:00', 'Mo-Fr 08:00-18:00; Sa 08:00-12:00'],
  ['De segunda-feira a sexta-feira: 9h00 - 13h00 e 14h00 - 18h00', 'Mo-Fr 09:00-13:00,14:00-18:00'],
  ['2ª a 6ª das 9h às 19h', 'Mo-Fr 09:00-19:00'],
  ['Segunda à sexta, 08h às 12h e 13h às 17h', 'Mo-Fr 08:00-12:00,13:00-17:00'],
  ['Todos os dias, das 7h às 22h', 'Mo-Su 07:00-22:00'],
  ['Sábados: com hora marcada', 'Sa by appointment'],
  [
    'Encerrado aos domingos e feriados\nSegunda a sábado: 9h - 19h',
    'Mo-Sa 09:00-19:00; Su closed; us/public closed',
  ],
  ['Emergências 24h\nSegunda a Sexta: 8h às 18h', 'Mo-Fr 08:00-18:00'],
  [
    'Segunda, quarta e sexta: 8h-12h\nTerça e quinta: 14h-18h',
    'Mo 08:00-12:00; Tu 14:00-18:00; We 08:00-12:00; Th 14:00-18:00; Fr 08:00-12:00',
  ],
  ['Seg a Sex 8h30 às 17h30 (almoço das 12h às 13h)', 'Mo-Fr 08:30-12:00,13:00-17:30'],
  ['Fechado dom. Seg-Sex 9h-18h', 'Mo-Fr 09:00-18:00; Su closed'],
  ['Todos os dias, das 7h à meia-noite', 'Mo-Su 07:00-24:00'],
  ['Sexta e sábado: 12h à 1h', 'Fr-Sa 12:00-01:00', 'doubt'],
  ['Horário Geral: 2.ª a 6.ª feira, 8h-20h; sábado 9h-14h', 'Mo-Fr 08:00-20:00; Sa 09:00-14:00'],
  ['Rua XV de Novembro, 300. Segunda a sexta das 13h às 19h', 'Mo-Fr 13:00-19:00'],
  ['Segunda a sexta, manhã e tarde: 9h-12h e 14h-18h', 'Mo-Fr 09:00-12:00,14:00-18:00'],
  ['2ª a 6ª 8h às 18h', 'Mo-Fr 08:00-18:00'],
  ['Seg a sex 8h às 17h, sexta até às 16h', 'Mo-Th 08:00-17:00; Fr 08:00-16:00'],
  ['Segunda a sexta-feira, das 9h às 12h30 e das 14h às 18h', 'Mo-Fr 09:00-12:30,14:00-18:00'],
  ['Seg/Sex 9h-19h Sáb 9h-13h', 'Sa 09:00-13:00', 'doubt'],
  [
    'Todos os dias exceto às terças-feiras, 12h00-15h00 e 19h00-22h30',
    'Mo 12:00-15:00,19:00-22:30; Tu closed; We-Su 12:00-15:00,19:00-22:30',
  ],
  [
    'Aberto todos os dias, exceto à terça-feira, das 12h30 às 15h e das 19h30 às 22h',
    'Mo 12:30-15:00,19:30-22:00; Tu closed; We-Su 12:30-15:00,19:30-22:00',
  ],
];
