import type { PageOptions } from '../page/page-options.js';

/** How our file is named, wherever it is hosted. */
const OURS = /clinic-widgets[\w.-]*\.js(?=$|[?#])/;

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
function ownScript(): HTMLScriptElement | undefined {
  const running = document.currentScript instanceof HTMLScriptElement ? [document.currentScript] : [];
  return [...running, ...document.scripts].find(script => OURS.test(script.src)) ?? running[0];
}

/** The folder named in the page's profile, for pages whose builder merges our script into its own. */
function profileBase(): string | undefined {
  try {
    const { textContent } = document.querySelector('script[data-clinic-profile]')!;
    return (JSON.parse(textContent) as { base?: string }).base;
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
  const own = script && OURS.test(script.src) ? new URL(script.src) : undefined;
  own?.searchParams.forEach((value, name) => (options[name] = value));
  for (const { name, value } of script?.attributes ?? []) {
    if (name.startsWith('data-')) options[name.slice(5)] = value;
  }
  const base = own ? new URL('.', own).href : (options['base'] ?? profileBase())?.replace(/\/?$/, '/');
  return { base, options };
}
