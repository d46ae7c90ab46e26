import type { DiallingWords } from './dialling-words.js';

export const pt: DiallingWords = {
  copy: 'Copiar número',
  copied: 'Copiado',
  selected: 'O número está selecionado: copie-o',
  thisDevice: 'Ligar com este dispositivo',
  scan: 'Leia o código para ligar do seu telefone',
  code: number => `Código QR que liga para ${number}`,
  hoursToday: 'Horário telefônico de hoje',
};
