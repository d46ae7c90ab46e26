/** What a link may lead to: a page, or somebody to reach. */
const LINKS = /^(?:https?|tel|sms|mailto)$/;

/** What a page or a picture may be fetched from. */
export const WEB = /^https?$/;

/** White space and control characters at the ends, and breaks anywhere: browsers read past them, to find `java\nscript:`. */
const READ_PAST = /^[\s\p{Cc}]+|[\s\p{Cc}]+$|[\t\n\r]/gu;

/**
 * An address that somebody wrote, as it may stand in `href` or `src`: relative, or with one of the schemes. `undefined`
 * for every other, above all for those that run something.
 *
 * @example
 * linkAddress('/accessibility') //=> '/accessibility'
 * linkAddress('java\nscript:alert(1)') //=> undefined
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function linkAddress(written: string, schemes = LINKS): string | undefined {
  const address = written.replace(READ_PAST, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1];
  return !scheme || schemes.test(scheme.toLowerCase()) ? address : undefined;
}
