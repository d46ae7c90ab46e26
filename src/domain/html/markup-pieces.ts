import { decodeReferences } from './character-references.js';

/** One piece of HTML or XML, in the order in which it is written. */
export type MarkupPiece =
  /** `alone`: written as `<name />`, so that in XML nothing closes it. */
  | { kind: 'open'; name: string; attributes: Map<string, string>; alone: boolean }
  | { kind: 'close'; name: string }
  /** `asIs`: it stood in a CDATA section, and nothing in it was decoded. */
  | { kind: 'text'; text: string; asIs: boolean };

const PIECE =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<[!?][^>]*>?|<(\/?)([a-z][^\s/>]*)|([^<]+|<)/iy;
const ATTRIBUTE = /[\s/]*(?:(>)|(=?[^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?)/y;

/** Ends of what holds no markup. */
const SILENT: Record<string, RegExp> = {
  script: /[^]*?(?=<\/script|$)/iy,
  style: /[^]*?(?=<\/style|$)/iy,
};

/**
 * Reads HTML or XML piece by piece, from where it is broken on too. Strict pages have no other way to read a text
 * that is not theirs: `DOMParser` is forbidden by Trusted Types, and `XMLHttpRequest`, which is not, always sends
 * cookies to its own site. Each part of the text is read once, whatever it is: nothing here takes longer than that.
 */
export function* markupPieces(source: string): Generator<MarkupPiece, void> {
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)!;
    at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    const [, asIs, slash, written, text] = next(PIECE);
    if (asIs !== undefined) yield { kind: 'text', text: asIs, asIs: true };
    if (text) yield { kind: 'text', text: decodeReferences(text), asIs: false };
    if (!written) continue;
    const attributes = new Map<string, string>();
    let found: RegExpExecArray;
    for (found = next(ATTRIBUTE); !found[1] && found[0]; found = next(ATTRIBUTE)) {
      const [, , name, double, single, bare] = found;
      if (name) attributes.set(name.toLowerCase(), decodeReferences(double ?? single ?? bare ?? ''));
    }
    const name = written.toLowerCase();
    if (slash) yield { kind: 'close', name };
    else yield { kind: 'open', name, attributes, alone: found[0].includes('/') };
    if (!slash && found[1] && Object.hasOwn(SILENT, name))
      yield { kind: 'text', text: next(SILENT[name]!)[0], asIs: true };
  }
}
