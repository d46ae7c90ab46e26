import { ENDING, MORE, WIDGETS } from './parts.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';

const tag = readScriptTag();
const { base } = tag;

const parts: Record<string, Promise<unknown>> = {};

/**
 * Fetches a part, once. One that failed is asked for once more, by another spelling of its folder: Firefox remembers a
 * failure, also for the parts that import the one that failed, and these look for it in the folder they came from.
 */
function fetchPart(name: string): Promise<unknown> {
  const file = name + ENDING;
  const address = `${base}parts/${file}`;
  return (parts[name] ??= import(address)
    .catch(() => import(`${base}%70arts/${file}`))
    .catch(error =>
      warn(`${address} did not come (${error}). Does its host send Access-Control-Allow-Origin: *?`),
    ));
}

const warn = (message: string): void => console.warn(`clinic-widgets: ${message}`);

/** Fetches all at once, not each file when the one before asks for it. */
const fetchParts = (names: string): Promise<unknown[]> => Promise.all(names.split(' ').map(fetchPart));

const widgets = WIDGETS.split(',');

if (base) {
  start(tag, {
    mine: widgets.map(names => names.split(' ', 1)[0]!),
    load: name => void fetchParts(widgets.find(names => names.startsWith(name))!),
    more: () =>
      void fetchParts(MORE).then(([part]) => (part as typeof import('./more.js') | undefined)?.doMore(tag)),
  });
} else {
  warn('Our address is not known. Write data-base, or use clinic-widgets.all.js.');
}
