import { ENDING, MORE, WIDGETS } from './parts.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';

const tag = readScriptTag();
const { base } = tag;

const parts: Record<string, Promise<unknown>> = {};

/** Fetches a part, once. One that failed is asked for once more. */
function fetchPart(name: string): Promise<unknown> {
  const address = `${base}parts/${name}${ENDING}`;
  return (parts[name] ??= import(address)
    .catch(() => import(address + '?again'))
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
