/** A language's name in the language of the page, and in itself where that is another word. */
export interface LanguageName {
  name: string;
  own?: string;
}

function named(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // It is no language tag: it stands as it was written.
  }
}

/**
 * How a language is called.
 *
 * @param language BCP 47 tag.
 * @param locale The page's.
 * @example languageName('es', 'en') //=> { name: 'Spanish', own: 'español' }
 */
export function languageName(language: string, locale: string): LanguageName {
  const name = named(language, locale);
  const own = named(language, language);
  return own.toLowerCase() === name.toLowerCase() ? { name } : { name, own };
}
