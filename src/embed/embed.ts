import { warn } from '../page/warn.js';
import { ENDING, MOUNT, WIDGETS } from './parts.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';

const { base, options } = readScriptTag();

/** Fetches a part; asked for twice, the browser gives the same one. */
function fetchPart(name: string): Promise<unknown> {
  const address = `${base}parts/${name}${ENDING}`;
  return import(address).catch(() =>
    warn(`${address} did not come. Its host must send Access-Control-Allow-Origin: *.`),
  );
}

if (base) {
  start(options, {
    names: Object.keys(WIDGETS),
    // All that a widget needs is fetched at once, not each file when the one before asks for it.
    load: name => WIDGETS[name]!.forEach(part => void fetchPart(part)),
    mount: () => {
      void Promise.all(MOUNT.map(fetchPart)).then(([part]) =>
        (part as typeof import('./mount-widgets.js') | undefined)?.mountWidgets(options),
      );
    },
  });
} else {
  warn('Our address is not known: write data-base on the script tag, or use clinic-widgets.all.js.');
}
