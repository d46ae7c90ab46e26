import { addLooks } from '../elements/look/looks/add-looks.js';
import { LOOK } from '../elements/look/looks/look-css.js';
import type { PageOptions } from '../page/page-options.js';
import { firstVersion, VERSION } from '../page/shared-record.js';
import { warn } from '../page/warn.js';
import { enhance } from './enhance.js';
import { loadCheck } from './load-check.js';
import { followMarkers } from './marker-links.js';
import { mountWidgets } from './mount-widgets.js';
import { tellMisplaced } from './misplaced.js';
import type { ScriptTag } from './script-options.js';

async function openCheck(base: string | undefined): Promise<void> {
  try {
    (await loadCheck(base)).check(base);
  } catch (error) {
    warn(
      `The self-check did not come (${String(error)}). Use clinic-widgets.js for it, from its own folder.`,
    );
  }
}

/** Whether the page names a look, or its visitor wants more contrast than usual. */
const wantsLooks = ({ look }: PageOptions): boolean =>
  Boolean(look ?? document.querySelector(`[${LOOK}]`)) || matchMedia('(prefers-contrast:more)').matches;

/** Does what only some pages call for, by their script tag or by what the loader met. May be called again. */
export function doMore({ base, options }: ScriptTag): void {
  if (firstVersion() === VERSION) {
    if (wantsLooks(options)) addLooks(options['look']);
    mountWidgets(options);
    enhance(options);
    followMarkers();
    tellMisplaced();
  } else warn(`Versions ${firstVersion()} and ${VERSION} are both on this page: remove one script tag.`);
  if (new URLSearchParams(location.search).has('clinic-check')) void openCheck(base);
}
