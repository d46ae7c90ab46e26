import type { ContactWords } from './contact-words.js';

export const zhHant: ContactWords = {
  phone: '電話',
  email: '電子郵件',
  address: '地址',
  languages: '語言',
  location: '地點',
  text: '簡訊',
  addToContacts: '加入聯絡人',
  copyDetails: '複製聯絡資料',
  copyAddress: '複製地址',
  copied: '已複製',
  notCopied: '無法複製',
};
