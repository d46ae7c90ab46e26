import type { ToolbarWords } from './toolbar-words.js';

export const es: ToolbarWords = { name: 'Accesibilidad', helpName: 'Ayuda de accesibilidad' };
