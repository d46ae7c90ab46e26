import type { ContactWords } from './contact-words.js';

export const pt: ContactWords = {
  phone: 'Telefone',
  email: 'E-mail',
  address: 'Endereço',
  languages: 'Idiomas',
  location: 'Unidade',
  text: 'SMS',
  addToContacts: 'Adicionar aos contatos',
  copyDetails: 'Copiar os dados',
  copyAddress: 'Copiar o endereço',
  copied: 'Copiado',
  notCopied: 'Não foi possível copiar',
};
