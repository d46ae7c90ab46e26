import type { CrisisWords } from './crisis-words.js';

export const es: CrisisWords = {
  lead: 'En una crisis, hable con alguien ahora, a cualquier hora.',
  call: (number, press) => `Llamar al ${number}${press ? ` y pulsar ${press}` : ''}`,
  text: (number, word) => `Enviar un mensaje${word ? ` con ${word}` : ''} al ${number}`,
  chat: 'Chatear en línea',
  emergency: 'En peligro inmediato, llame al',
  or: 'o al',
};
