import { SKIPPED } from './find-text.js';

/** What of the page was changed: elements to look at again. */
export type Changed = Set<Element>;

/** One observer for the page and its open shadow roots. It sees changes before they are drawn. */
export interface PageWatch {
  enter(root: Document | ShadowRoot): void;
  stop(): void;
}

/** A shadow root that draws its host's content elsewhere than before concerns the host. */
const movesContent = (node: Element): boolean =>
  node.localName === 'slot' || node.querySelector('slot') !== null;

/** The elements in which what these records tell of can have changed text. */
function changedBy(records: readonly MutationRecord[]): Changed {
  const changed: Changed = new Set();
  const see = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element && SKIPPED.test(element.localName)) return;
    const root = node.getRootNode();
    if (root instanceof ShadowRoot && (!element || movesContent(element))) changed.add(root.host);
    else if (element?.isConnected) changed.add(element);
  };
  for (const { type, target, addedNodes } of records) {
    if (type !== 'childList') see(target);
    for (const node of addedNodes) {
      if (node instanceof Element || (node instanceof Text && /\S/.test(node.data))) see(node);
    }
  }
  return changed;
}

/** `looks`: what the page's classes and styles say counts too. */
export function watchPage(tell: (changed: Changed) => void, looks: boolean): PageWatch {
  const observer = new MutationObserver(records => tell(changedBy(records)));
  const init: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    ...(looks && { attributeFilter: ['class', 'style', 'hidden', 'open'] }),
  };
  return { enter: root => observer.observe(root, init), stop: () => observer.disconnect() };
}
