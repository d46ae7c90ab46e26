import { findText, isLarge, MARK, type Search } from './find-text.js';
import { drawnParent } from './flat-tree.js';

/** Pictures carry marks of their own, which have nothing to do with text. */
const TEXT_MARKS = `[${MARK}]:not(img)`;

export const marksOf = (element: Element): string => element.getAttribute(MARK) ?? '';

export const isRoot = (marks: string): boolean => /root/.test(marks);

/** Whether an element is drawn inside a text root, and so grows with it already. */
export function isInside(element: Element): boolean {
  for (let box = drawnParent(element); box; box = drawnParent(box)) {
    const word = /root|part/.exec(marksOf(box));
    if (word) return word[0] === 'root';
  }
  return false;
}

/** These elements without those drawn inside others of them: a search finds them there, and marks none twice. */
export const outermost = (elements: ReadonlySet<Element>): Element[] =>
  [...elements].filter(element => {
    for (let box = drawnParent(element); box; box = drawnParent(box)) if (elements.has(box)) return false;
    return true;
  });

/** Takes the marks off an element and what is drawn inside, in these shadow roots too. */
export function clearMarks(node: Element | Document | ShadowRoot, shadows: Iterable<ShadowRoot>): void {
  if (node instanceof Element) node.removeAttribute(MARK);
  for (const element of node.querySelectorAll(TEXT_MARKS)) element.removeAttribute(MARK);
  for (const shadow of shadows) if (node.contains(shadow.host)) clearMarks(shadow, shadows);
}

/** Looks for text in an element that is new or was changed, wherever it stands. */
export function findAgain(element: Element, search: Search): void {
  const inside = isInside(element);
  const parent = inside && drawnParent(element);
  findText(
    element,
    search,
    inside,
    Boolean(parent) && isRoot(marksOf(parent as Element)) && isLarge(element, parent as Element),
  );
}

export function writeMarks(marks: Search['marks']): void {
  for (const [element, words] of marks) element.setAttribute(MARK, words);
}
