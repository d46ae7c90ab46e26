import type { ContactWords } from './contact-words.js';

export const en: ContactWords = {
  phone: 'Phone',
  email: 'Email',
  address: 'Address',
  languages: 'Languages',
  location: 'Location',
  text: 'Text',
  addToContacts: 'Add to contacts',
  copyDetails: 'Copy details',
  copyAddress: 'Copy address',
  copied: 'Copied',
  notCopied: 'Could not be copied',
};
