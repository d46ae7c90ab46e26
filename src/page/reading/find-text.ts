import { eachDrawn } from './flat-tree.js';

/** The one attribute we put on elements of the page; its words say what our sheet does with them. */
export const MARK = 'data-clinic-reading';

/** A region its author keeps for himself: nothing in it is marked. */
export const LEAVE = 'data-clinic-leave';

/** What has no text of the page's own in it, or draws it itself. */
export const SKIPPED =
  /^(?:head|title|script|style|template|noscript|svg|canvas|iframe|object|video|audio|img)$/;

/** What shows text without holding text nodes that are drawn as such. */
const FIELD = /^(?:input|select|textarea)$/;

const isText = (node: Node): boolean => node.nodeType === 3 && /\S/.test((node as Text).data);

/** Large parts of a page. Stray text beside them must not make them grow as a whole. */
const SECTION = /^(?:header|main|footer|nav|section|article|aside)$/;

/**
 * Marks to be written, by element: `root` grows, `part` in a root is brought back, `within` holds text right in a root and
 * so need not be.
 */
export type Marks = Map<Element, string>;

/** What a search looks for. */
export interface Search {
  marks: Marks;
  /** Whether text is to grow: its roots are marked. */
  grow: boolean;
  /** Told of each element inside which text is looked for; gives further words for its mark. Without it, the search ends at text roots. */
  look?: ((element: Element, holdsText: boolean) => string) | undefined;
  /** Told of each open shadow root. */
  enter?: (root: ShadowRoot) => void;
  /** Told of each region that is left alone. */
  leave?: ((region: Element) => void) | undefined;
}

/** Whether part of a text root is too large to grow with it, and so is brought back to its own size. */
export const isLarge = (part: Element, root: Element): boolean =>
  SECTION.test(part.localName) ||
  (root.localName === 'body' && !/^(?:inline|contents|none)/.test(getComputedStyle(part).display));

/**
 * Finds the text roots in an element: the outermost elements, as drawn, that hold text themselves. Making these larger
 * makes each text larger once, whatever its unit, and no more of the page's layout than must be.
 *
 * `inside`: it is drawn inside a text root already. `part`: it is a large part of one.
 */
export function findText(element: Element, search: Search, inside = false, part = false): void {
  if (SKIPPED.test(element.localName)) return;
  const { marks, grow, look, enter, leave } = search;
  if (element.hasAttribute(LEAVE)) return leave?.(element);
  if (element.shadowRoot) enter?.(element.shadowRoot);
  const field = FIELD.test(element.localName);
  const text = field || eachDrawn(element, isText);
  const outermost = text && (part || !inside);
  const size = part ? (text ? ' within' : ' part') : outermost ? ' root' : '';
  const words = (look?.(element, text) ?? '') + (grow ? size : '');
  if (words) marks.set(element, words);
  const within = part ? text : inside || text;
  if (field) return;
  eachDrawn(element, node => {
    if (node.nodeType !== 1) return;
    const large = outermost && isLarge(node as Element, element);
    if (large || look || !within) findText(node as Element, search, within, large);
  });
}
