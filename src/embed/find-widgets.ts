import { PLACEHOLDER } from '../page/page-content.js';
import { warn } from '../page/warn.js';
import { fillPlaceholder } from './placeholders.js';

/**
 * Calls `load` with the name of every widget the page holds now or later, as a tag or a placeholder, and
 * fills the placeholders.
 */
export function findWidgets(names: readonly string[], load: (name: string) => void): void {
  const marks = [...names.map(name => `clinic-${name}`), `[${PLACEHOLDER}]`].join();

  const meet = (element: Element): void => {
    const mark = element.getAttribute(PLACEHOLDER);
    const name = mark ?? element.localName.slice(7);
    if (!names.includes(name)) {
      warn(`${PLACEHOLDER}="${name}" is no widget. Write one of: ${names.join(', ')}.`);
      return;
    }
    if (mark) fillPlaceholder(element, `clinic-${name}`);
    load(name);
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
