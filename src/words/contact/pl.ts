import type { ContactWords } from './contact-words.js';

export const pl: ContactWords = {
  phone: 'Telefon',
  email: 'E-mail',
  address: 'Adres',
  languages: 'Języki',
  location: 'Placówka',
  text: 'SMS',
  addToContacts: 'Dodaj do kontaktów',
  copyDetails: 'Kopiuj dane kontaktowe',
  copyAddress: 'Kopiuj adres',
  copied: 'Skopiowano',
  notCopied: 'Nie udało się skopiować',
};
