import type { ContactWords } from './contact-words.js';

export const nl: ContactWords = {
  phone: 'Telefoon',
  email: 'E-mailadres',
  address: 'Adres',
  languages: 'Talen',
  location: 'Locatie',
  text: 'Sms',
  addToContacts: 'Toevoegen aan contacten',
  copyDetails: 'Gegevens kopiëren',
  copyAddress: 'Adres kopiëren',
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren is niet gelukt',
};
