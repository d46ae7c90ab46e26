import type { ContactWords } from './contact-words.js';

export const ko: ContactWords = {
  phone: '전화',
  email: '이메일',
  address: '주소',
  languages: '사용 언어',
  location: '지점',
  text: '문자',
  addToContacts: '연락처에 추가',
  copyDetails: '연락처 복사',
  copyAddress: '주소 복사',
  copied: '복사했습니다',
  notCopied: '복사하지 못했습니다',
};
