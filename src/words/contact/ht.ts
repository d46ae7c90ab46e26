import type { ContactWords } from './contact-words.js';

export const ht: ContactWords = {
  phone: 'Telefòn',
  email: 'Imèl',
  address: 'Adrès',
  languages: 'Lang nou pale',
  location: 'Lokal',
  text: 'Mesaj tèks',
  addToContacts: 'Ajoute nan kontak yo',
  copyDetails: 'Kopye enfòmasyon yo',
  copyAddress: 'Kopye adrès la',
  copied: 'Li kopye',
  notCopied: 'Li pa t kapab kopye',
};
