import type { ContactWords } from './contact-words.js';

export const es: ContactWords = {
  phone: 'Teléfono',
  email: 'Correo electrónico',
  address: 'Dirección',
  languages: 'Idiomas',
  location: 'Sede',
  text: 'Mensaje',
  addToContacts: 'Añadir a contactos',
  copyDetails: 'Copiar los datos',
  copyAddress: 'Copiar la dirección',
  copied: 'Copiado',
  notCopied: 'No se pudo copiar',
};
