import { phoneFromText } from '../../phone/phone-from-text.js';
import { phonesInText } from '../../phone/phone-in-text.js';
import type { PhoneOptions } from '../../phone/phone-number.js';
import type { TextLine } from './lines-of.js';

/** A number met in a text. */
export interface FoundPhone {
  /** As it is written. */
  number: string;
  /** What stands before it, such as "Front desk". */
  label?: string;
  /** Whether it is said to take text messages. */
  text?: boolean;
  from: number;
  to: number;
}

/** Numbers nobody should call to reach a clinic, and those everybody knows. */
const FAX = /\bfax\b|\bf[:.]|telefax/i;
const CRISIS = /^(?:911|988|112|999|211|711)$/;
const NOT_A_PHONE = /\b(?:npi|license|lic|ein|tax|id|zip|account|invoice)\b[^a-z]{0,6}$/i;
const TEXTS = /\btext\b|\bsms\b/i;

/** Words that only say that a number follows. */
const BARE_LABEL =
  /^(?:call(?: us)?(?: at| today)?|phone(?: number)?|tel(?:ephone)?|t|p|ph|contact(?: us)?|telefon|tel[ée]fono|number)$/i;

/** Finds the numbers of a text, each once, fax machines and emergency numbers left out. */
export function findPhones(lines: readonly TextLine[], options: PhoneOptions): FoundPhone[] {
  const found = new Map<string, FoundPhone>();
  for (const line of lines) {
    if (line.text.length > 400) continue;
    let after = 0;
    for (const { from, to } of phonesInText(line.text)) {
      const before = line.text.slice(after, from);
      after = to;
      const { value } = phoneFromText(line.text.slice(from, to), options);
      if (!value || !isLikely(line.text.slice(from, to), before, value.number)) continue;
      if (FAX.test(before) || CRISIS.test(value.number) || found.has(value.tel)) continue;
      const label = labelOf(before);
      found.set(value.tel, {
        number: value.text,
        ...(label && { label }),
        ...(TEXTS.test(before) && { text: true }),
        from: line.from + from,
        to: line.from + to,
      });
    }
  }
  return [...found.values()];
}

/** Bare digits in a row are as often something else: they need a word before them, or the shape of a number. */
function isLikely(written: string, before: string, number: string): boolean {
  if (NOT_A_PHONE.test(before) || number.replace(/\D/g, '').length < 7) return false;
  return /[-().+/]|\d \d/.test(written.trim()) || /(?:call|phone|tel|text|sms)\W*$/i.test(before);
}

function labelOf(before: string): string | undefined {
  const label = before
    .replace(/^.*[|•·;,/]/, '')
    .replace(/[\s:–—.-]+$/, '')
    .trim();
  return label && label.length <= 40 && !BARE_LABEL.test(label) && !/\d/.test(label) ? label : undefined;
}
