import type { Lexicon } from '../domain/hours/lexicon.js';

/** One lexicon a language. The build writes this file anew, in few bytes: see `rollup.config.js`. */
const LEXICONS: Record<string, (() => Promise<Lexicon>) | undefined> = {
  ar: async () => (await import('../domain/hours/languages/ar.js')).ar,
  de: async () => (await import('../domain/hours/languages/de.js')).de,
  en: async () => (await import('../domain/hours/languages/en.js')).en,
  es: async () => (await import('../domain/hours/languages/es.js')).es,
  fr: async () => (await import('../domain/hours/languages/fr.js')).fr,
  it: async () => (await import('../domain/hours/languages/it.js')).it,
  ja: async () => (await import('../domain/hours/languages/ja.js')).ja,
  ko: async () => (await import('../domain/hours/languages/ko.js')).ko,
  nl: async () => (await import('../domain/hours/languages/nl.js')).nl,
  pl: async () => (await import('../domain/hours/languages/pl.js')).pl,
  pt: async () => (await import('../domain/hours/languages/pt.js')).pt,
  ru: async () => (await import('../domain/hours/languages/ru.js')).ru,
  vi: async () => (await import('../domain/hours/languages/vi.js')).vi,
  zh: async () => (await import('../domain/hours/languages/zh.js')).zh,
};

/** The lexicon hours are read with in a language; `undefined` when there is none, or none in this file. */
export const loadLexicon = (language: string): Promise<Lexicon> | undefined => LEXICONS[language]?.();
