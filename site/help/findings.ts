/** The findings a search leaves, by their names. */

/** One finding as it can be looked for. */
export interface Searched {
  name: string;
  /** All that may be searched, in small letters. */
  text: string;
}

/** A line of the self-check's text, which "Copy all" gives. */
const COPIED = /\[(?:error|doubt|note)\] ([a-z-]+):/g;

/** Writing is not looked at: accents, curly quotes and capitals. */
export const plainly = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/**
 * @param all Every finding.
 * @param words What is looked for: each word has to be there; of the self-check's whole text, what it found.
 */
export function findingsFor(all: readonly Searched[], words: string): Set<string> {
  const copied = new Set([...words.matchAll(COPIED)].map(([, name]) => name));
  const wanted = plainly(words).split(/\s+/).filter(Boolean);
  const found = all.filter(({ name, text }) =>
    copied.size ? copied.has(name) : wanted.every(word => text.includes(word)),
  );
  return new Set(found.map(({ name }) => name));
}

/** How many there are, for those who do not see it. */
export function countText(found: number, all: number): string {
  if (!found) return 'No finding says that. Try one word, or another.';
  return found === all ? `All ${all} findings.` : `${found} of ${all} findings.`;
}
