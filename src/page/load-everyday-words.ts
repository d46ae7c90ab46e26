import type { EverydayWords } from '../domain/hours/everyday/everyday-words.js';

/** A language each, without English, which the reader knows. The build writes this file anew, in few bytes: see `rollup.config.js`. */
const WORDS: Record<string, (() => Promise<EverydayWords>) | undefined> = {
  ar: async () => (await import('../domain/hours/languages/everyday/ar.js')).ar,
  de: async () => (await import('../domain/hours/languages/everyday/de.js')).de,
  es: async () => (await import('../domain/hours/languages/everyday/es.js')).es,
  fr: async () => (await import('../domain/hours/languages/everyday/fr.js')).fr,
  it: async () => (await import('../domain/hours/languages/everyday/it.js')).it,
  ja: async () => (await import('../domain/hours/languages/everyday/ja.js')).ja,
  ko: async () => (await import('../domain/hours/languages/everyday/ko.js')).ko,
  nl: async () => (await import('../domain/hours/languages/everyday/nl.js')).nl,
  pl: async () => (await import('../domain/hours/languages/everyday/pl.js')).pl,
  pt: async () => (await import('../domain/hours/languages/everyday/pt.js')).pt,
  ru: async () => (await import('../domain/hours/languages/everyday/ru.js')).ru,
  vi: async () => (await import('../domain/hours/languages/everyday/vi.js')).vi,
  zh: async () => (await import('../domain/hours/languages/everyday/zh.js')).zh,
};

/** The words everyday hours are written with in a language; `undefined` for English, when there are none, or none in this file. */
export const loadEverydayWords = (language: string): Promise<EverydayWords> | undefined =>
  WORDS[language]?.();
