import type { Markup } from '../../src/embed/snippet/markup.js';

/** What the preview's own page is told, in its address. */
export interface PreviewPage {
  /** The head's and the page's elements of the snippet. */
  head: Markup[];
  page: Markup[];
  /** `white`, `tinted`, `dark`, `photo` or `hostile`. */
  ground: string;
  accent: string;
  language: string;
  /** The clinic's wall time to show; `` is now. */
  now: string;
}

/** A page as the fragment of the preview's address. */
export const fragmentFor = (page: PreviewPage): string => `#${encodeURIComponent(JSON.stringify(page))}`;

/** What a fragment asks for; `undefined` when it asks for nothing. */
export function pageIn(fragment: string): PreviewPage | undefined {
  try {
    return JSON.parse(decodeURIComponent(fragment.slice(1))) as PreviewPage;
  } catch {
    return undefined;
  }
}
