import type { ContactWords } from './contact-words.js';

export const vi: ContactWords = {
  phone: 'Điện thoại',
  email: 'Email',
  address: 'Địa chỉ',
  languages: 'Ngôn ngữ',
  location: 'Cơ sở',
  text: 'Nhắn tin',
  addToContacts: 'Thêm vào danh bạ',
  copyDetails: 'Sao chép thông tin',
  copyAddress: 'Sao chép địa chỉ',
  copied: 'Đã sao chép',
  notCopied: 'Không sao chép được',
};
