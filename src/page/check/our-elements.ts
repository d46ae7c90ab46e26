import { authorElement, PLACEHOLDER } from '../page-content.js';

/** One of our elements on the page. */
export interface Ours {
  element: HTMLElement;
  /** The element in which the author wrote: itself, or its placeholder. */
  author: HTMLElement;
  tag: string;
}

const OUR_TAG = /^clinic-(?!self-check$)/;

/** All of our elements, also those in placeholders and in other open shadow roots, in the order of the page. */
export function ourElements(root: ParentNode = document): Ours[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap(element => {
    const inside =
      element.shadowRoot && !OUR_TAG.test(element.localName) ? ourElements(element.shadowRoot) : [];
    if (!OUR_TAG.test(element.localName)) return inside;
    return [{ element, author: authorElement(element) as HTMLElement, tag: element.localName }];
  });
}

/** An element as its author may find it again: `<div data-clinic="office-hours">`. */
export function written(element: Element): string {
  const mark = element.getAttribute(PLACEHOLDER);
  const id = element.id && ` id="${element.id}"`;
  const ownClass = element.getAttribute('class');
  const named = mark ? ` ${PLACEHOLDER}="${mark}"` : id || (ownClass ? ` class="${ownClass}"` : '');
  return `<${element.localName}${named}>`;
}
