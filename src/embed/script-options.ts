import type { PageOptions } from '../page/page-options.js';

/** How our files are named, wherever they are hosted, from the end of their folder's address. */
const OURS = /(?:clinic-widgets|one\/clinic-)[\w.-]*\.js(?=$|[?#])/;

/** What the page's script tag tells us. */
export interface ScriptTag {
  /** The folder our files lie in, ending in `/`; `undefined` when the tag does not tell. */
  base: string | undefined;
  options: PageOptions;
}

/**
 * Our script tag: the one running, else the first that names our file, for optimisers run scripts in their own way;
 * else the running one all the same, for our code may be written into it.
 */
function ownScript(): HTMLScriptElement | null {
  const running = document.currentScript as HTMLScriptElement | null;
  return [running, ...document.scripts].find(script => OURS.test(script?.src ?? '')) ?? running;
}

/** What the page's profile says of our folder, for pages whose builder merges our script into its own. */
const profileBase = (): string =>
  (JSON.parse(document.querySelector('script[data-clinic-profile]')!.textContent) as { base: string }).base;

/** A folder as it was written somewhere, ending in `/`. */
function folder(written: () => string): string | undefined {
  try {
    return written().replace(/\/?$/, '/');
  } catch {
    return undefined; // There is none, or it is no JSON: its readers say so.
  }
}

/**
 * Reads the options of our script tag, by attribute name without `data-`: its `data-*` attributes, then
 * the query string of its address, for builders that strip attributes.
 */
export function readScriptTag(script = ownScript()): ScriptTag {
  const options: PageOptions = {};
  const address = script?.src ?? '';
  const at = address.search(OURS);
  if (at > 0) new URL(address).searchParams.forEach((value, name) => (options[name] = value));
  for (const { name, value } of script?.attributes ?? []) {
    if (name.startsWith('data-')) options[name.slice(5)] = value;
  }
  const base = at > 0 ? address.slice(0, at) : folder(() => options['base'] ?? profileBase());
  return { base, options };
}
