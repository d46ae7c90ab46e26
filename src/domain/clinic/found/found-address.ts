import type { Address } from '../location.js';
import type { TextLine } from './lines-of.js';

/** An address met in a text. */
export interface FoundAddress {
  address: Address;
  from: number;
  to: number;
}

/** How the line that ends an address is written: town, region, code. */
const TOWNS: [country: string, town: RegExp][] = [
  [
    'US',
    /(?:^|[,|•·] ?| {2,})([A-Z][A-Za-z.' -]{1,40}?),? ([A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),? (\d{5}(?:-\d{4})?)(?!\d)/,
  ],
  ['CA', /(?:^|[,|•·] ?)([A-Z][A-Za-z.' -]{1,40}?),? ([A-Z]{2}),? ([A-Z]\d[A-Z] ?\d[A-Z]\d)\b/],
  ['GB', /(?:^|[,|•·] ?)([A-Z][A-Za-z' -]{1,40}?),?( )([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b/],
];

/** A number with a street behind it, or a word for a street and a number. */
const STREET =
  /\b\d{1,6}[A-Z]?(?:-\d+)? (?:[NSEW]\.? )?[A-Z0-9][\w.' -]{2,50}|\b[A-Z][\w.' -]+(?:straße|strasse|str\.|weg|platz) ?\d+|\bP\.? ?O\.? Box \d+/;

/** The first address of a text: a line that ends one, and the street before it in that line or in the two above. */
export function findAddress(lines: readonly TextLine[]): FoundAddress | undefined {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text.length > 240) continue;
    for (const [country, town] of TOWNS) {
      const match = town.exec(line.text);
      if (!match) continue;
      const [, city, region, postalCode] = match;
      const before = line.text.slice(0, match.index).replace(/[,|•·\s]+$/, '');
      const street = streetIn(before) ?? streetIn(lines[i - 1]?.text) ?? streetAbove(lines, i);
      if (!street) continue;
      const start = streetIn(before)
        ? line.from + line.text.indexOf(street)
        : lines.slice(0, i).findLast(({ text }) => text.includes(street.split(', ')[0]!))!.from;
      const address: Address = {
        street,
        city: city!.trim(),
        ...(region?.trim() && { region: region.trim() }),
        postalCode: postalCode!,
        country,
      };
      return { address, from: start, to: line.from + match.index + match[0].length };
    }
  }
  return undefined;
}

function streetIn(text: string | undefined): string | undefined {
  const match = text && text.length < 200 ? STREET.exec(text) : null;
  return match ? text!.slice(match.index).replace(/[,|•·\s]+$/, '') : undefined;
}

/** "210 Orchard Row", "Suite 4" and the town, a line each. */
function streetAbove(lines: readonly TextLine[], i: number): string | undefined {
  const street = streetIn(lines[i - 2]?.text);
  const between = lines[i - 1]?.text ?? '';
  return street && /^(?:suite|ste|unit|floor|bldg|building|#|\d+(?:st|nd|rd|th) floor)/i.test(between)
    ? `${street}, ${between}`
    : undefined;
}
