import type { LanguageWords } from './language-words.js';

/** One file a language. The build writes this file anew, in few bytes: see `rollup.config.js`. */
const LANGUAGES: Record<string, (() => Promise<{ words: LanguageWords }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ht: () => import('./ht.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  tl: () => import('./tl.js'),
  vi: () => import('./vi.js'),
  zh: () => import('./zh.js'),
  'zh-hant': () => import('./zh-hant.js'),
};

/** All our words in a language; `undefined` where we do not speak it, or this file does not carry it. */
export const loadWords = async (tag: string): Promise<LanguageWords | undefined> =>
  (await LANGUAGES[tag]?.())?.words;
