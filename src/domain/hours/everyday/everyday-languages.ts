import { ar } from '../languages/everyday/ar.js';
import { de } from '../languages/everyday/de.js';
import { en } from '../languages/everyday/en.js';
import { es } from '../languages/everyday/es.js';
import { fr } from '../languages/everyday/fr.js';
import { it } from '../languages/everyday/it.js';
import { ja } from '../languages/everyday/ja.js';
import { ko } from '../languages/everyday/ko.js';
import { nl } from '../languages/everyday/nl.js';
import { pl } from '../languages/everyday/pl.js';
import { pt } from '../languages/everyday/pt.js';
import { ru } from '../languages/everyday/ru.js';
import { vi } from '../languages/everyday/vi.js';
import { zh } from '../languages/everyday/zh.js';
import type { EverydayWords } from './everyday-words.js';

/** The words of everyday hours in every language there is a lexicon for, by its tag. */
export const EVERYDAY_LANGUAGES: Readonly<Record<string, EverydayWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  vi,
  zh,
};
