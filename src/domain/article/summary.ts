/** As much of an article as a card has room for. */
const LONGEST = 240;

/** What feeds add to a text that is not the article's: a mark that it was cut, and whose it is. */
const CUT = /[\s.,;:]*\[(?:…|\.{3})\]\s*$/;
const SIGNED = /\n[^\n]* appeared first on [^\n]*$/;

/**
 * A text short enough for a card, cut after a whole word where it must be.
 *
 * @example summaryOf('What to expect. […]') //=> 'What to expect…'
 */
export function summaryOf(text: string | undefined): string | undefined {
  const whole = text?.trim().replace(SIGNED, '').replace(CUT, '…').trim();
  if (!whole || whole.length <= LONGEST) return whole || undefined;
  return `${whole.slice(0, LONGEST).replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, '')}…`;
}
