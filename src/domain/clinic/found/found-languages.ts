/** How clinics say what else they speak. */
const SAID: [language: string, words: RegExp][] = [
  ['es', /\bse habla español\b|\bhablamos español\b|\bspanish\b|\bespañol\b/i],
  ['ar', /\barabic\b|العربية/i],
  ['zh', /\bchinese\b|\bmandarin\b|\bcantonese\b|中文|普通话|廣東話/i],
  ['vi', /\bvietnamese\b|tiếng việt/i],
  ['ko', /\bkorean\b|한국어/i],
  ['ru', /\brussian\b|русский|по-русски/i],
  ['fr', /\bfrench\b|\bfrançais\b/i],
  ['de', /\bgerman\b|\bdeutsch\b/i],
  ['pt', /\bportuguese\b|\bportuguês\b/i],
  ['pl', /\bpolish\b|\bpo polsku\b/i],
  ['it', /\bitalian\b|\bitaliano\b/i],
  ['ja', /\bjapanese\b|日本語/i],
  ['hi', /\bhindi\b|हिन्दी/i],
  ['tl', /\btagalog\b/i],
];

const ENGLISH = /\benglish\b|\b(?:hours|monday|open|office|phone|call|closed)\b/i;

/** Lines in which a language's name means that it is spoken, or chosen. */
const SPOKEN = /\bspeak|\bspoken|\bhabla|\blanguages?\b|interpret|\|| \/ |^\P{L}*\p{L}+\P{L}*$/iu;

/**
 * The languages a clinic says it speaks, with the page's own first.
 */
export function findLanguages(lines: readonly { text: string }[], page: readonly string[]): string[] {
  const short = page.map(language => language.toLowerCase().split(/[-_]/)[0]!);
  const said = lines
    .filter(
      ({ text }) => text.length < 200 && (SPOKEN.test(text) || /español|tiếng|中文|العربية/i.test(text)),
    )
    .flatMap(({ text }) => SAID.filter(([, words]) => words.test(text)).map(([language]) => language));
  const own = short.length || !lines.some(({ text }) => ENGLISH.test(text)) ? short : ['en'];
  return [...new Set([...own, ...said])];
}
