import type { DiallingWords } from './dialling-words.js';

export const es: DiallingWords = {
  copy: 'Copiar número',
  copied: 'Copiado',
  selected: 'El número está seleccionado: cópielo',
  thisDevice: 'Llamar con este dispositivo',
  scan: 'Escanee para llamar con su teléfono',
  code: number => `Código QR que llama al ${number}`,
  hoursToday: 'Horario telefónico de hoy',
};
