import { pageOptions } from '../page/page-options.js';
import { firstVersion, shared, VERSION } from '../page/shared-record.js';
import { warn } from '../page/warn.js';
import { findWidgets } from './find-widgets.js';
import { mountWidgets } from './mount-widgets.js';
import type { ScriptTag } from './script-options.js';

/**
 * Brings a page to life, once: a second script tag adds the options and widgets the first has not, and
 * an older or newer version leaves the page to the first.
 */
export function start({ options }: ScriptTag, names: readonly string[], load: (name: string) => void): void {
  if (firstVersion() !== VERSION) {
    warn(`Versions ${firstVersion()} and ${VERSION} are both on this page; the first is used. Remove one script tag.`);
    return;
  }
  const all = pageOptions();
  for (const [name, value] of Object.entries(options)) all[name] ??= value;
  const page = shared('start', () => ({ begun: false }));
  if (!page.begun) findWidgets(names, load);
  page.begun = true;
  mountWidgets(options);
}
