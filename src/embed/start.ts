import { pageOptions, type PageOptions } from '../page/page-options.js';
import { firstVersion, shared, VERSION } from '../page/shared-record.js';
import { warn } from '../page/warn.js';
import { findWidgets } from './find-widgets.js';

/** How a file comes by its widgets: the loader fetches them, `all.js` has them. */
export interface Ways {
  names: readonly string[];
  /** Sees to it that a widget's tag is defined. */
  load: (name: string) => void;
  /** Puts the widgets that `data-widgets` asks for into the page. */
  mount: (options: PageOptions) => void;
}

/**
 * Brings a page to life, once: a second script tag adds the options and widgets the first has not, and
 * an older or newer version leaves the page to the first.
 */
export function start(options: PageOptions, { names, load, mount }: Ways): void {
  if (firstVersion() !== VERSION) {
    warn(`Versions ${firstVersion()} and ${VERSION} are both on this page: remove one script tag.`);
    return;
  }
  const all = pageOptions();
  for (const [name, value] of Object.entries(options)) all[name] ??= value;
  const page = shared('start', () => ({ begun: false }));
  if (!page.begun) findWidgets(names, load);
  page.begun = true;
  if (options['widgets']) mount(options);
}
