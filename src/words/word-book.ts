/** The languages in which we can speak about a subject. */
export interface WordBook<Words> {
  /** Spoken where nothing better is known. */
  en: Words;
  /** The other languages, by their tag; a file that carries only some answers `undefined` for the rest. */
  others: Record<string, (() => Promise<Words | undefined>) | undefined>;
}
