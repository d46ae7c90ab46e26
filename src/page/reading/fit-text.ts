import { drawnBox } from './drawn-box.js';
import { MARK } from './find-text.js';
import { drawnParent } from './flat-tree.js';

const has = (element: Element, word: string): boolean =>
  ` ${element.getAttribute(MARK)} `.includes(` ${word} `);

function add(element: Element, word: string): void {
  if (!has(element, word)) element.setAttribute(MARK, `${element.getAttribute(MARK) ?? ''} ${word}`.trim());
}

/** By how much the page can be scrolled sideways. */
export const sideways = ({ scrollWidth, clientWidth } = document.documentElement): number =>
  scrollWidth - clientWidth;

/** The elements around one that lay it out in a row, as far as one that clips or scrolls; `undefined` inside such a one. */
function rowsAround(element: Element): Element[] | undefined {
  const rows: Element[] = [];
  for (let box = drawnParent(element); box && box !== document.body; box = drawnParent(box)) {
    const { overflowX, display, flexWrap, flexDirection } = getComputedStyle(box);
    if (overflowX !== 'visible') return undefined;
    if (display.endsWith('flex') && flexWrap === 'nowrap' && flexDirection.startsWith('row')) rows.push(box);
  }
  return rows;
}

/**
 * Lets grown text break that would make the page scroll sideways: no wider than what holds it, and rows may wrap.
 * Elsewhere the page's own layout holds.
 */
export function fitText(roots: Iterable<Element>, zoom: number): void {
  const width = document.documentElement.clientWidth;
  const beyond: Element[] = [];
  for (const element of roots) {
    const { left, right } = drawnBox(element, zoom);
    if (right > width + 1 || left < -1) beyond.push(element);
  }
  const rows = beyond.map(rowsAround);
  beyond.forEach((element, index) => {
    if (!rows[index]) return;
    add(element, 'fit');
    for (const row of rows[index]) add(row, 'wrap');
  });
}

/** Takes back what was done for another width of the window. */
export function unfit(root: ParentNode): void {
  for (const element of root.querySelectorAll(`[${MARK}~=fit],[${MARK}~=wrap]`)) {
    const words = element.getAttribute(MARK)!.replace(/ ?\b(?:fit|wrap)\b/g, '');
    if (words) element.setAttribute(MARK, words.trim());
    else element.removeAttribute(MARK);
  }
}
