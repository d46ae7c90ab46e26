import type { ReactiveController, ReactiveControllerHost } from 'lit';

const NOT_SHOWN = /^(?:script|style|template|noscript)$/;

/** The attribute that makes an ordinary element a placeholder for one of ours. */
export const PLACEHOLDER = 'data-clinic';

/**
 * The element in which the author wrote: ours, or the placeholder inside whose shadow root ours stands.
 */
export function authorElement(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.hasAttribute(PLACEHOLDER) ? root.host : element;
}

/** What separates an element's text from the text around it, as the page draws it. */
function edgeOf(element: Element): string {
  const { display } = getComputedStyle(element);
  if (element.localName !== 'br' && /^(?:inline|contents)$/.test(display)) return '';
  return display === 'table-cell' ? ' ' : '\n';
}

function collect(node: Node, text: string, except?: ReadonlySet<Element>): string {
  for (const child of node.childNodes) {
    // Between elements a line break is only how the source is laid out.
    if (child instanceof Text) text += child.data.trim() ? child.data : ' ';
    if (!(child instanceof Element) || NOT_SHOWN.test(child.localName) || except?.has(child)) continue;
    const edge = edgeOf(child);
    text = collect(child, text + edge, except) + edge;
  }
  return text;
}

/**
 * What the author wrote inside `element`: its text nodes in document order, a new line where one begins
 * on the page. Scripts, styles, templates and `noscript` are no text, nor is what stands in `except`.
 */
export const textOf = (element: Element, except?: ReadonlySet<Element>): string =>
  collect(element, '', except);

/** The author's text inside the host (or its placeholder), watched while the host is in a page. */
export class PageContent implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: string;
  readonly #watch = new MutationObserver(() => {
    this.#text = undefined;
    this.#host.requestUpdate();
  });
  #text: string | undefined;

  /** `parts`: the names the page may style, with commas between; a placeholder lets them through. */
  constructor(host: ReactiveControllerHost & Element, parts: string) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  /** The text as it stands now; empty when it is only white space. */
  get text(): string {
    return (this.#text ??= textOf(authorElement(this.#host)).trim());
  }

  hostConnected(): void {
    this.#text = undefined;
    const author = authorElement(this.#host);
    if (author !== this.#host) this.#host.setAttribute('exportparts', this.#parts);
    this.#watch.observe(author, { characterData: true, childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }
}
