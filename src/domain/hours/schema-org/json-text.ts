/** A string and the quote after it, a comment, a comma too many, a bracket and what opens after it. */
const PIECES =
  /("(?:[^"\\]|\\[^])*"?)(?=\s*("?))|\/\*(?:[^]*?\*\/|[^]*)|\/\/[^\n]*|,(?=\s*(?:[,}\]]|$))|[{[]|([}\]])(?=\s*(["{[]?))/g;

/** Keys that templates write several times in one object, where JSON keeps only the last. */
const KEYS = /"(?=(?:(?:special)?openingHours(?:Specification)?|dayOfWeek|opens|closes)"\s*:)/gi;

/** Quotes as editors rewrite them. */
const QUOTES = /&quot;|&#0?34;|[“”„″]/g;

/**
 * Parses JSON as it stands in a page. When that fails it is mended: the tag around it, comments, line
 * breaks in strings, commas forgotten or too many, quotes of another kind, brackets that are not closed.
 *
 * The keys that hold hours are numbered, as in `2#opens`, so that none gets lost; `nodeParts` puts them
 * together.
 *
 * @returns What was parsed, and whether it was mended; `undefined` when it could not be.
 */
export function parsedJSON(text: string): { json: unknown; isMended: boolean } | undefined {
  const bare = text.replace(/<!\[CDATA\[|\]\]>|<\/script[^]*/gi, '');
  const start = bare.search(/[[{]/);
  const inner = bare.slice(Math.max(0, start));
  const closed = inner.slice(0, Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']')) + 1);
  const requoted = closed.replace(closed.includes('"') ? QUOTES : /&quot;|&#0?34;|['“”„″]/g, '"');
  const sources = start < 0 ? [text] : [text, mended(closed), mended(inner), mended(requoted)];
  for (const source of sources) {
    try {
      let keys = 0;
      const json: unknown = JSON.parse(source.replace(KEYS, () => `"${++keys}#`));
      return { json, isMended: source !== text };
    } catch {
      // The next source is mended further.
    }
  }
  return undefined;
}

/** The text as a list, for several objects may stand in it one after the other. */
function mended(text: string): string {
  const open: string[] = [];
  const pieces = text.replace(
    PIECES,
    (piece: string, string?: string, quote?: string, end?: string, next?: string) => {
      if (string) return string.replace(/\p{Cc}+/gu, ' ') + (quote ? ',' : '');
      if (piece === '{' || piece === '[') open.push(piece === '{' ? '}' : ']');
      else if (!end || open.pop() !== end) return ''; // A comment, a comma, or a bracket that closes nothing.
      return piece + (next ? ',' : '');
    },
  );
  return `[${pieces}${open.reverse().join('')}]`;
}
