import type { ContactWords } from './contact-words.js';

export const fr: ContactWords = {
  phone: 'Téléphone',
  email: 'E-mail',
  address: 'Adresse',
  languages: 'Langues parlées',
  location: 'Site',
  text: 'SMS',
  addToContacts: 'Ajouter aux contacts',
  copyDetails: 'Copier les coordonnées',
  copyAddress: 'Copier l’adresse',
  copied: 'Copié',
  notCopied: 'La copie n’a pas pu être faite',
};
