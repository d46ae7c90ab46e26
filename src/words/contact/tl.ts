import type { ContactWords } from './contact-words.js';

export const tl: ContactWords = {
  phone: 'Telepono',
  email: 'Email',
  address: 'Tirahan',
  languages: 'Mga wika',
  location: 'Lokasyon',
  text: 'Mag-text',
  addToContacts: 'Idagdag sa contacts',
  copyDetails: 'Kopyahin ang mga detalye',
  copyAddress: 'Kopyahin ang tirahan',
  copied: 'Nakopya na',
  notCopied: 'Hindi nakopya',
};
