import type { TextLine } from './lines-of.js';

/** A clinic's name, and where it stands; without a place when the page says it elsewhere. */
export interface FoundName {
  name: string;
  from?: number;
  to?: number;
}

/** Words that the names of clinics are made of. */
const CLINICAL =
  /\b(?:clinics?|medicine|medical|health(?:care)?|pediatrics?|paediatrics?|dental|dentistry|dentists?|family care|care center|center|centre|associates|practice|therapy|counsell?ing|psychiatry|psycholog\w+|hospital|dermatology|cardiology|orthop\w+|ob-?gyn|women's|wellness|physicians?|doctors?|dr\.|surgery|optometry|eye care|chiropractic|acupuncture|veterinary|praxis|cl[ií]nica|cabinet|m\.?d\.?|d\.?d\.?s\.?)(?![\w])/i;

/** What such words also stand in. */
const NOT_A_NAME =
  /hours|accept|insurance|contact|get in touch|call|welcome|©|privacy|rights|emergency|patients?\b|directions|book|schedule|appointment|our |your |\bwe\b|[?!]|[a-z]{3}\.$/i;

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*(?:[-–]\s*\d{4})?)?\s*(?:by\s+)?([^.|•·©\n]{3,70})/i;

/** The name in a text: what it claims the copyright of, else the first line that sounds like a clinic's. */
export function findName(lines: readonly TextLine[]): FoundName | undefined {
  for (const line of lines) {
    const owner = line.text.length < 300 ? COPYRIGHT.exec(line.text)?.[1] : undefined;
    const name = owner?.replace(/,?\s*(?:all rights.*|inc|llc|pllc|p\.?c|pa)\.?$/i, '').trim();
    if (name && /\p{L}{3}/u.test(name) && !/^(?:all rights|reserved)/i.test(name)) {
      const from = line.from + line.text.indexOf(name);
      return { name, from, to: from + name.length };
    }
  }
  const line = lines.find(
    ({ text }) =>
      text.length >= 4 &&
      text.length <= 60 &&
      CLINICAL.test(text) &&
      !NOT_A_NAME.test(text) &&
      !/\d/.test(text),
  );
  return line && { name: line.text, from: line.from, to: line.to };
}

/** A page's title without its "Home |" and "– Contact". */
export function nameFromTitle(title: string): string | undefined {
  const parts = title
    .replace(/^(?:welcome to|home of) /i, '')
    .split(/\s+[|–—•·»-]\s+|\s*[|»]\s*/)
    .map(part => part.trim());
  const named =
    parts.find(part => CLINICAL.test(part)) ??
    parts.find(part => !/^(?:home|contact|about|welcome)/i.test(part));
  return named || undefined;
}
