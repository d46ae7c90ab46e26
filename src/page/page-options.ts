import { shared } from './shared-record.js';

/** What the page's script tag says, by attribute name without `data-`: `time-zone`, `phone`, `hours` … */
export type PageOptions = Record<string, string>;

/** The script tag's options; empty when the widgets came another way. The embed fills them in. */
export const pageOptions = (): PageOptions => shared('options', () => ({}));
