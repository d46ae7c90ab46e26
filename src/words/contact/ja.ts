import type { ContactWords } from './contact-words.js';

export const ja: ContactWords = {
  phone: '電話',
  email: 'メール',
  address: '住所',
  languages: '対応言語',
  location: '拠点',
  text: 'SMS',
  addToContacts: '連絡先に追加',
  copyDetails: '連絡先をコピー',
  copyAddress: '住所をコピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした',
};
