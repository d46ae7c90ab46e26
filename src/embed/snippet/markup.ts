/** An element to be written into a page: as text by `markupText`, or as nodes by a preview. */
export interface Markup {
  tag: string;
  attributes: Record<string, string>;
  children: Child[];
}

export type Child = Markup | string;

const VOID = /^(?:br|img|link)$/;

/** Makes an element. An attribute that is `undefined` is left out; `''` stands alone, as `defer` does. */
export function element(
  tag: string,
  attributes: Record<string, string | undefined> = {},
  children: Child[] = [],
): Markup {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { tag, attributes: Object.fromEntries(given), children };
}

/** The lines of a text, with `<br>` between. */
export function lines(text: string): Child[] {
  return text.split('\n').flatMap((line, i) => (i ? [element('br'), line] : [line]));
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Editors and filters take either quote; JSON is easier to read, and survives more of them, in single ones. */
function attribute([name, value]: [string, string]): string {
  if (!value) return ` ${name}`;
  const text = escaped(value).replace(/\n/g, '&#10;');
  return value.includes('"') ? ` ${name}='${text.replace(/'/g, '&#39;')}'` : ` ${name}="${text}"`;
}

/**
 * Writes an element as HTML that every editor reads in the same way: one line for its start, one for each line of its
 * text, nothing closed by itself that must not be.
 *
 * @example markupText(element('p', { lang: 'en' }, ['8 < 9'])) //=> '<p lang="en">8 &lt; 9</p>'
 */
export function markupText({ tag, attributes, children }: Markup): string {
  const start = `<${tag}${Object.entries(attributes).map(attribute).join('')}`;
  if (VOID.test(tag)) return `${start} />`;
  const inner = children.map(child => childText(tag, child)).join('');
  return inner.includes('\n') ? `${start}>\n  ${inner}\n</${tag}>` : `${start}>${inner}</${tag}>`;
}

/** In a script nothing is decoded: there, JSON hides what could end it. */
function childText(within: string, child: Child): string {
  if (typeof child === 'string') return within === 'script' ? child.replace(/</g, '\\u003c') : escaped(child);
  return child.tag === 'br' ? '<br />\n  ' : markupText(child);
}
