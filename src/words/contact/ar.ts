import type { ContactWords } from './contact-words.js';

export const ar: ContactWords = {
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  address: 'العنوان',
  languages: 'اللغات',
  location: 'الفرع',
  text: 'رسالة نصية',
  addToContacts: 'إضافة إلى جهات الاتصال',
  copyDetails: 'نسخ بيانات الاتصال',
  copyAddress: 'نسخ العنوان',
  copied: 'تم النسخ',
  notCopied: 'تعذّر النسخ',
};
