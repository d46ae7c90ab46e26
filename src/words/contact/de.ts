import type { ContactWords } from './contact-words.js';

export const de: ContactWords = {
  phone: 'Telefon',
  email: 'E-Mail',
  address: 'Adresse',
  languages: 'Sprachen',
  location: 'Standort',
  text: 'SMS',
  addToContacts: 'Zu Kontakten hinzufügen',
  copyDetails: 'Kontaktdaten kopieren',
  copyAddress: 'Adresse kopieren',
  copied: 'Kopiert',
  notCopied: 'Kopieren war nicht möglich',
};
