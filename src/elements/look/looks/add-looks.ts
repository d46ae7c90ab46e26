import { shared } from '../../../page/shared-record.js';
import { warn } from '../../../page/warn.js';
import { LOOK, LOOK_NAMES, lookCSS, type LookName } from './look-css.js';

const isLook = (name: string | undefined): name is LookName => LOOK_NAMES.includes(name as LookName);

/** A sheet that strict pages allow; before Safari 16.4 an element, which they forbid. */
function adopt(css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Support: Safari before 16.4: it has no constructed sheets.
    const style = document.createElement('style');
    style.append(css);
    document.head.append(style);
  }
}

/** Tells of each name of a look on this page that is none. */
function tellUnknown(whole: string | undefined): void {
  const named = [...document.querySelectorAll(`[${LOOK}]`)];
  const names = named.map(element => [LOOK, element.getAttribute(LOOK)!]);
  if (whole) names.push(['data-look', whole]);
  for (const [attribute, name] of names) {
    if (!isLook(name))
      warn(`${attribute}="${name}" is no look of ours. Write one of: ${LOOK_NAMES.join(', ')}.`);
  }
}

/**
 * Dresses the page's widgets in the ready looks: with `data-clinic-look` on any element, for what is inside, or for all
 * of it; and, whatever it names, for visitors who want more contrast. May be called again; the page is dressed once.
 *
 * @param whole The look of the whole page, as the script tag names it.
 */
export function addLooks(whole?: string): void {
  tellUnknown(whole);
  shared('looks', () => {
    adopt(lookCSS(isLook(whole) ? whole : undefined));
    return true;
  });
}
