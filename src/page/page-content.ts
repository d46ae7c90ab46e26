import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Elements whose text runs on in the same line. All others begin a line of their own. */
const INLINE = /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DATA|EM|FONT|I|LABEL|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

const CELL = /^T[DH]$/;

const NOT_SHOWN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/** The attribute that makes an ordinary element a placeholder for one of ours. */
export const PLACEHOLDER = 'data-clinic';

/**
 * The element in which the author wrote: ours, or the placeholder inside whose shadow root ours stands.
 */
export function authorElement(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.hasAttribute(PLACEHOLDER) ? root.host : element;
}

function collect(node: Node, lines: string): string {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) lines += child.nodeValue;
    const name = child.nodeName.toUpperCase();
    if (child.nodeType !== Node.ELEMENT_NODE || NOT_SHOWN.test(name)) continue;
    const edge = INLINE.test(name) ? '' : CELL.test(name) ? ' ' : '\n';
    lines = collect(child, lines + edge) + edge;
  }
  return lines;
}

/**
 * What the author wrote inside `element`: its text nodes in document order, a new line where one begins
 * on the page. Scripts, styles, templates and `noscript` are no text.
 */
export const textOf = (element: Element): string => collect(element, '');

/** The author's text inside the host (or its placeholder), watched while the host is in a page. */
export class PageContent implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #watch = new MutationObserver(() => {
    this.#text = undefined;
    this.#host.requestUpdate();
  });
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The text as it stands now; empty when it is only white space. */
  get text(): string {
    return (this.#text ??= textOf(authorElement(this.#host)).trim());
  }

  hostConnected(): void {
    this.#text = undefined;
    this.#watch.observe(authorElement(this.#host), { characterData: true, childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }
}
