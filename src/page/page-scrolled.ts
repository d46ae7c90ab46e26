import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { authorElement } from './page-content.js';
import { drawnParent } from './page-language.js';

/** A body keeps its scrolling to itself where `html` has its own; else the window takes it over. */
const isWindows = (element: Element): boolean =>
  element === document.documentElement ||
  (element === document.body && getComputedStyle(document.documentElement).overflowY === 'visible');

const scrolls = (element: Element): boolean =>
  /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight;

/** The box of the page in which an element is scrolled, if it is not the window. */
function scrollBoxOf(element: Element): Element | undefined {
  for (let node = drawnParent(element); node; node = drawnParent(node)) {
    if (!isWindows(node) && scrolls(node)) return node;
  }
  return undefined;
}

/** What begins where a box's content begins, and goes up with it. */
function firstIn(box: Element): Element {
  const children = [...box.children].flatMap(each =>
    each instanceof HTMLSlotElement ? each.assignedElements() : [each],
  );
  const isInFlow = (each: Element): boolean =>
    each.getClientRects().length > 0 && /static|relative/.test(getComputedStyle(each).position);
  return children.find(isInFlow) ?? box;
}

/** Whether a visitor has scrolled a screenful past the top. The browser tells: nothing listens to scrolling. */
export class PageScrolled implements ReactiveController {
  /** What is scrolled: the box around the host, else the page. */
  scroller!: Element;
  readonly #host: ReactiveControllerHost & Element;
  readonly #watches: IntersectionObserver[] = [];
  #isPast = false;
  #isSeen = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** A screenful past the top, and what the author wrote is not on the screen itself. */
  get isPast(): boolean {
    return this.#isPast && !this.#isSeen;
  }

  hostConnected(): void {
    const box = scrollBoxOf(this.#host);
    const page = document.documentElement;
    this.scroller = box ?? document.scrollingElement ?? page;
    // The strip above the window, from a screenful up, as far as any page reaches.
    this.#watch(
      box ? firstIn(box) : page,
      { root: box ?? document, rootMargin: '1000000px 0px -200%' },
      ({ isIntersecting }) => (this.#isPast = isIntersecting),
    );
    this.#watch(
      authorElement(this.#host),
      {},
      entry => (this.#isSeen = entry.isIntersecting && entry.boundingClientRect.height > 0),
    );
  }

  hostDisconnected(): void {
    for (const watch of this.#watches.splice(0)) watch.disconnect();
  }

  #watch(
    target: Element,
    options: IntersectionObserverInit,
    see: (entry: IntersectionObserverEntry) => void,
  ): void {
    const watch = new IntersectionObserver(entries => {
      see(entries.at(-1)!);
      this.#host.requestUpdate();
    }, options);
    watch.observe(target);
    this.#watches.push(watch);
  }
}
