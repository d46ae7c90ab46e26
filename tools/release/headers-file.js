/** What Netlify and Cloudflare Pages make of `_headers`: Netlify's own reader, and what Cloudflare documents beside it. */
import { readFileSync } from 'node:fs';
import { parseAllHeaders } from '@netlify/headers-parser';

/** Cloudflare ignores what is more or longer. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * @param {string} file
 * @returns {Promise<{ forRegExp: RegExp, values: Record<string, string> }[]>}
 */
export async function readHeadersFile(file) {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    minimal: false,
    configHeaders: [],
  });
  if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
  if (!headers.length || headers.length > MOST_RULES) throw new Error(`It has ${headers.length} rules.`);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.length > LONGEST_LINE) throw new Error(`A line is too long: ${line.slice(0, 40)} …`);
  }
  return headers;
}

/**
 * The headers of a path, by their names in small letters. Where two rules say the same header, Netlify takes the last and
 * Cloudflare both: none may.
 * @param {Awaited<ReturnType<typeof readHeadersFile>>} rules
 * @param {string} path
 */
export function headersOf(rules, path) {
  const found = {};
  for (const { forRegExp, values } of rules) {
    if (!forRegExp.test(path)) continue;
    for (const [name, value] of Object.entries(values)) {
      const key = name.toLowerCase();
      if (key in found) throw new Error(`Two rules say ${name} for ${path}.`);
      found[key] = value;
    }
  }
  return found;
}
