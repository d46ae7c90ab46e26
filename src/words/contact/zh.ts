import type { ContactWords } from './contact-words.js';

export const zh: ContactWords = {
  phone: '电话',
  email: '电子邮件',
  address: '地址',
  languages: '语言',
  location: '地点',
  text: '短信',
  addToContacts: '添加到通讯录',
  copyDetails: '复制联系方式',
  copyAddress: '复制地址',
  copied: '已复制',
  notCopied: '无法复制',
};
