import { pageOptions } from '../page/page-options.js';
import { firstVersion, shared, VERSION } from '../page/shared-record.js';
import { findWidgets } from './find-widgets.js';
import type { ScriptTag } from './script-options.js';
import type { Ways } from './ways.js';
import { whenIdle } from './when-wanted.js';

/**
 * Brings a page to life, once: a second script tag adds the options and widgets the first has not, and
 * an older or newer version leaves the page to the first.
 */
export function start({ options }: ScriptTag, ways: Ways): void {
  if (firstVersion() !== VERSION) return ways.more();
  const all = pageOptions();
  Object.assign(all, options, { ...all });
  // Files with one widget each look for theirs, beside each other and beside a file that has them all.
  shared(`start ${ways.mine.join()}`, () => {
    findWidgets(ways);
    return true;
  });
  // A look is fetched as the widgets are, so that these are not seen in another first.
  if (options['look'] || matchMedia('(prefers-contrast:more)').matches) ways.more();
  else if (/widgets|enhance|clinic-check/.test(Object.keys(options).join() + location.search))
    whenIdle(ways.more);
}
