/** Names of the signs from U+00A0 on, in order: https://html.spec.whatwg.org/multipage/named-characters.html */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** Others that people and editors write. */
const OTHERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hyphen: '‐',
  horbar: '―',
  minus: '−',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  hellip: '…',
  euro: '€',
  trade: '™',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  commat: '@',
};

/** What old editors numbered 128 to 159 is meant as in Windows' own set of signs, in which five have no meaning. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function signOf(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS[code - 128]!;
  const exists = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return exists ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Decodes the character references that people's pages have, once. One that is not known stays as it is written, and so
 * does one without its semicolon: in addresses, `&copy=` is no sign.
 *
 * @example decodeReferences('8&nbsp;&ndash;&#x20;5') //=> '8\u00a0– 5'
 */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi,
    (written: string, decimal?: string, hex?: string, name: string = '') => {
      if (decimal ?? hex) return signOf(decimal ? Number(decimal) : parseInt(hex!, 16));
      const latin = LATIN.indexOf(name);
      if (latin >= 0) return String.fromCharCode(160 + latin);
      return Object.hasOwn(OTHERS, name) ? OTHERS[name]! : written;
    },
  );
}
