import { PLACEHOLDER } from '../page/page-content.js';
import { isTaken } from './is-taken.js';
import { fillPlaceholder } from './placeholders.js';
import type { Ways } from './ways.js';
import { whenIdle, whenWanted } from './when-wanted.js';

/** What of the page opens a widget, or names a look, without being a widget. */
const MARKERS = '[data-clinic-look],[data-clinic-opens],[href*="#clinic-"]';

/** Looks for widgets and markers the page holds now or later, and fills placeholders. */
export function findWidgets({ mine, load, more }: Ways): void {
  const marks = [...mine.map(name => `clinic-${name}`), `[${PLACEHOLDER}]`, MARKERS].join();

  const meet = (element: Element): void => {
    const mark = element.getAttribute(PLACEHOLDER);
    const name = mark ?? element.localName.slice(7);
    const tag = `clinic-${name}`;
    const isWidget = mine.includes(name) && !isTaken(tag) && (!mark || fillPlaceholder(element, tag));
    // Markers, looks, and what is wrong, are the affair of a part that few pages fetch.
    if (!isWidget || element.matches(MARKERS)) whenIdle(more);
    if (isWidget) whenWanted(element, name, () => load(name));
  };
  const search = (root: Element): void => {
    if (root.matches(marks)) meet(root);
    root.querySelectorAll(marks).forEach(meet);
  };

  search(document.documentElement);
  // Site builders and themes put content in place after us, and navigate without loading a page.
  new MutationObserver(changes => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) search(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
