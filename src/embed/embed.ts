import { warn } from '../page/warn.js';
import { PARTS } from './parts.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';

const tag = readScriptTag();
const { base } = tag;
const asked = new Set<string>();

/** Fetches what a widget needs, all of it at once. */
function load(name: string): void {
  for (const file of PARTS[name]!) {
    if (asked.has(file)) continue;
    asked.add(file);
    import(`${base}parts/${file}`).catch((reason: unknown) => {
      warn(`${base}parts/${file} could not be fetched, so clinic-${name} stays as written. ${String(reason)}`);
    });
  }
}

if (base) start(tag, Object.keys(PARTS), load);
else warn('Our own address is not known here. Write data-base="https://…/" on the script tag, or use clinic-widgets.all.js.');
