import type { DiallingWords } from './dialling-words.js';

export const fr: DiallingWords = {
  copy: 'Copier le numéro',
  copied: 'Copié',
  selected: 'Le numéro est sélectionné : copiez-le',
  thisDevice: 'Appeler avec cet appareil',
  scan: 'Scannez pour appeler depuis votre téléphone',
  code: number => `Code QR pour appeler le ${number}`,
  hoursToday: 'Horaires téléphoniques aujourd’hui',
};
