import { drawnParent } from '../page-language.js';
import { meet } from './meet.js';

/** A focused box this much of the window high is read or scrolled in: a button over a corner of it does not hide it. */
const TALL = 0.5;

const FIELDS = 'input,select,textarea';

/** For the ring drawn around what has the focus, in CSS pixels. */
const RING = 4;

/** What has the focus, in open shadow roots too. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Whether an element is drawn inside a box, an author's text in a slot included. */
export function isDrawnIn(box: Element, element: Element): boolean {
  for (let node: Element | null = element; node; node = drawnParent(node)) if (node === box) return true;
  return false;
}

/** Whether a box lies over what has the focus. */
export function covers(box: Element, focused: Element): boolean {
  if (focused === document.body || focused === document.documentElement) return false;
  const its = focused.getBoundingClientRect();
  const tall = its.height > document.documentElement.clientHeight * TALL;
  if (tall && !focused.matches(FIELDS)) return false;
  return meet(box.getBoundingClientRect(), its, RING, RING);
}
