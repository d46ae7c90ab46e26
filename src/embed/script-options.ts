import type { PageOptions } from '../page/page-options.js';

/** How our file is named, wherever it is hosted. */
const OURS = /clinic-widgets[\w.-]*\.js(?=$|[?#])/;

/** What the page's script tag tells us. */
export interface ScriptTag {
  /** The folder our files lie in, ending in `/`; `undefined` when the tag does not tell. */
  base: string | undefined;
  options: PageOptions;
}

/** Our script tag: the one running, else (optimisers run scripts their own way) the first that names our file. */
function ownScript(): HTMLScriptElement | undefined {
  const running = document.currentScript;
  if (running instanceof HTMLScriptElement) return running;
  return [...document.scripts].find(script => OURS.test(script.src));
}

/**
 * Reads the options of our script tag, by attribute name without `data-`: its `data-*` attributes, then
 * the query string of its address, for builders that strip attributes.
 */
export function readScriptTag(script = ownScript()): ScriptTag {
  const options: PageOptions = {};
  if (!script) return { base: undefined, options };
  const own = script.src && OURS.test(script.src) ? new URL(script.src) : undefined;
  own?.searchParams.forEach((value, name) => (options[name] = value));
  for (const { name, value } of script.attributes)
    if (name.startsWith('data-')) options[name.slice(5)] = value;
  const base = own ? new URL('.', own).href : options['base'];
  return { base, options };
}
