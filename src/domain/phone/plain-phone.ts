import type { Phone } from './phone-number.js';

/** Ten digits as only North America writes them, the country's 1 before them or not. */
const TEN_DIGITS = /^(?:\+?1[-. ])?(?:\(([2-9]\d\d)\) ?|([2-9]\d\d)[-.])([2-9]\d\d)[-.](\d{4})$/;

const AT_HOME = /^(?:US|CA)?$/;

/** Codes that are dialled as they stand. */
const CODE = /^(?:[2-9]11|988)$/;

/**
 * Recognises a number in the plainest North American forms, and nothing beside it: so most clinics write theirs,
 * and their pages need no reader. Never says other than `phoneFromText`, which see.
 *
 * @example
 * plainPhone('(734) 222-6222')?.tel //=> 'tel:+17342226222'
 * plainPhone('734 222 6222') //=> undefined, which is not to say that it is no number
 */
export function plainPhone(text: string, country = ''): Phone | undefined {
  const ten = TEN_DIGITS.exec(text);
  const isAtHome = AT_HOME.test(country);
  if (!isAtHome || (!ten && !CODE.test(text))) return undefined;
  const number = ten ? `+1${ten.slice(1).join('')}` : text;
  return { text, number, tel: `tel:${number}`, sms: `sms:${number}` };
}
