import type { ContactWords } from './contact-words.js';

export const it: ContactWords = {
  phone: 'Telefono',
  email: 'E-mail',
  address: 'Indirizzo',
  languages: 'Lingue parlate',
  location: 'Sede',
  text: 'SMS',
  addToContacts: 'Aggiungi ai contatti',
  copyDetails: 'Copia i recapiti',
  copyAddress: 'Copia l’indirizzo',
  copied: 'Copiato',
  notCopied: 'Non è stato possibile copiare',
};
