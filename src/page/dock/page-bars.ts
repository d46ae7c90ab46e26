import { drawnParent } from '../page-language.js';

/** What the page fixes over the place of a box. */
export interface PageBar {
  element: Element;
  /** Its upper edge, from the window's. */
  top: number;
}

/** A bar leaves at least this share of the window free; what takes more is no bar. */
const MOST = 0.5;

/** Between two points we look at: what pages fix there, for a finger to press or to be read, is hardly smaller. */
const STEP = 36;

/** Of what is no bar, these are used before anything else is: dialogs, chats. */
const BEFORE_US = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],iframe';

/** The points at which to look along one side of a box, just inside its ends and between. */
function points(from: number, to: number): number[] {
  const found = [to - 1];
  for (let point = from + 1; point < to - 1; point += STEP) found.push(point);
  return found;
}

type IsOurs = (element: Element) => boolean;

/** What lies on top at a point, ours looked through, in open shadow roots too. */
function topmost(x: number, y: number, isOurs: IsOurs, root: DocumentOrShadowRoot): Element | undefined {
  // The first is found several times as fast as all; and boxes of ours let the pointer through while one looks.
  const first = root.elementFromPoint(x, y);
  const top = first && isOurs(first) ? root.elementsFromPoint(x, y).find(each => !isOurs(each)) : first;
  const inner = top?.shadowRoot;
  return inner && inner !== root ? topmost(x, y, isOurs, inner) : (top ?? undefined);
}

function isFixed(element: Element): boolean {
  const { position, bottom, opacity } = getComputedStyle(element);
  return opacity !== '0' && (position === 'fixed' || (position === 'sticky' && bottom !== 'auto'));
}

/** The fixed element that `hit` belongs to. */
function fixedAround(hit: Element): PageBar | undefined {
  for (let element: Element | null = hit; element; element = drawnParent(element)) {
    if (!isFixed(element)) continue;
    const { top, height } = element.getBoundingClientRect();
    // Some bars are a child that hangs out of a fixed box without a height.
    return { element, top: height ? top : hit.getBoundingClientRect().top };
  }
  return undefined;
}

/**
 * The highest of the bars the page fixes where a box is; `'all'` where it has opened something over the window that is
 * to be used first.
 */
export function pageBarAt(box: DOMRect, isOurs: IsOurs): PageBar | 'all' | undefined {
  const seen = new Set<Element>();
  const room = document.documentElement.clientHeight * MOST;
  let highest: PageBar | undefined;
  for (const x of points(box.left, box.right)) {
    for (const y of points(box.top, box.bottom)) {
      const hit = topmost(x, y, isOurs, document);
      if (!hit || seen.has(hit)) continue;
      seen.add(hit);
      const bar = fixedAround(hit);
      if (!bar) continue;
      if (bar.top < room) {
        if (hit.closest(BEFORE_US)) return 'all';
      } else if (!highest || bar.top < highest.top) highest = bar;
    }
  }
  return highest;
}
