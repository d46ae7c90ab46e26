import { authorElement } from '../page-content.js';
import { BOTTOM, GAP, lay, raise, setStyles } from './box-styles.js';
import { meet } from './meet.js';
import { inOrder, type Members } from './members.js';
import { pageBarAt } from './page-bars.js';

/** How often a box is raised over what is found at its place: more lie nowhere on top of each other. */
const MOST = 8;

/** Two that stand beside each other leave at least this much between them, in CSS pixels. */
const APART = 8;

/** What was found while the members were stacked. */
export interface Stacked {
  /** The boxes, and over what of the page they were raised: with another size of one of them all is to be found again. */
  sized: Set<Element>;
  /** Boxes over which the page has opened something to be used first. */
  covered: Set<HTMLElement>;
}

/** Stacks the members from the bottom: bars across the window first, then each side upwards. */
export function stack(members: Members): Stacked {
  const ours = [...members].flatMap(([host, { box }]) => [host, authorElement(host), box]);
  const isOurs = (element: Element): boolean => ours.some(own => own.contains(element));
  const found: Stacked = { sized: new Set(), covered: new Set() };
  const floors = { bar: 0, left: 0, right: 0 };
  const placed: DOMRect[] = [];

  /** The upper edge of what is in the way of a box; no end if there is nothing. */
  const topInTheWay = (box: HTMLElement, before: string): number => {
    const rect = box.getBoundingClientRect();
    // Browsers count a move they are asked about as one that is seen: it is where it was while the page is looked at.
    const { bottom } = box.style;
    setStyles(box, { bottom: before || bottom });
    const bar = pageBarAt(rect, isOurs);
    setStyles(box, { bottom });
    if (bar === 'all') found.covered.add(box);
    else if (bar) found.sized.add(bar.element);
    const tops = placed.filter(other => meet(rect, other, APART, 0)).map(({ top }) => top);
    if (bar && bar !== 'all') tops.push(bar.top);
    return Math.min(...tops);
  };

  for (const [, { box, place }] of inOrder(members)) {
    found.sized.add(box);
    const isBar = place === 'bar';
    const floor = Math.max(floors.bar, floors[place]);
    const before = box.style.bottom;
    lay(box, place);
    raise(box, floor, isBar ? undefined : floor > floors.bar ? GAP : BOTTOM);
    if (!box.offsetHeight) continue;
    // What it is fixed to, as this engine sees it: a window with bars that come and go has several heights.
    const height = box.getBoundingClientRect().bottom + parseFloat(getComputedStyle(box).bottom);
    for (let round = 0; round < MOST; round++) {
      const top = topInTheWay(box, before);
      if (top === Infinity) break;
      raise(box, height - top, isBar ? undefined : GAP);
    }
    const rect = box.getBoundingClientRect();
    placed.push(rect);
    floors[place] = height - rect.top;
  }
  return found;
}
