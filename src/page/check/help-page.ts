/** npm's CDNs send a page as plain text, which says nothing to a reader. */
const NO_PAGES = /(?:^|\.)(?:jsdelivr\.net|unpkg\.com)$/;

/**
 * The page that says of each finding what it means and where to mend it: it lies beside our files.
 *
 * @param base The folder they come from; not known where a bundler took them in.
 */
export function helpPage(base: string | undefined): string | undefined {
  if (!base) return undefined;
  try {
    const { href, protocol, hostname } = new URL('help/index.html', new URL(base, document.baseURI));
    return /^https?:$/.test(protocol) && !NO_PAGES.test(hostname) ? href : undefined;
  } catch {
    return undefined;
  }
}
