import { warn } from '../page/warn.js';
import { MOUNT, WIDGETS } from './parts.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';

const { base, options } = readScriptTag();

/** Fetches a part; asked for twice, the browser gives the same one. */
const fetchPart = (file: string): Promise<unknown> =>
  import(`${base}parts/${file}`).catch(() => {
    warn(`${base}parts/${file} did not come. Its host must send Access-Control-Allow-Origin: *.`);
  });

if (base) {
  start(options, {
    names: Object.keys(WIDGETS),
    // All that a widget needs is fetched at once, not each file when the one before asks for it.
    load: name => WIDGETS[name]!.forEach(file => void fetchPart(file)),
    mount: () => {
      void Promise.all(MOUNT.map(fetchPart)).then(([part]) =>
        (part as typeof import('./mount-widgets.js') | undefined)?.mountWidgets(options),
      );
    },
  });
} else {
  warn('Our own address is not known: write data-base on the script tag, or use clinic-widgets.all.js.');
}
