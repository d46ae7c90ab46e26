import type { ContactWords } from './contact-words.js';

export const ru: ContactWords = {
  phone: 'Телефон',
  email: 'Эл. почта',
  address: 'Адрес',
  languages: 'Языки',
  location: 'Отделение',
  text: 'SMS',
  addToContacts: 'Добавить в контакты',
  copyDetails: 'Скопировать контакты',
  copyAddress: 'Скопировать адрес',
  copied: 'Скопировано',
  notCopied: 'Не удалось скопировать',
};
