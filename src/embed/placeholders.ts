/**
 * Every `data-*` of a placeholder is the attribute of that name, but our own mark, and what would run or restyle
 * something: those who may write `data-*` on a site may not always write scripts.
 */
const OURS = /^data-(?!clinic$|on|style$)(.+)/;

function copyAttribute(from: Element, to: Element, written: string): void {
  const name = OURS.exec(written)?.[1];
  if (!name) return;
  const value = from.getAttribute(written);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}

/**
 * Draws `<clinic-name>` inside a placeholder's shadow root, around its children, which are neither moved
 * nor replaced. Later changes of its attributes follow.
 *
 * @returns Whether the placeholder can hold it: links, lists and tables cannot.
 */
export function fillPlaceholder(placeholder: Element, tag: string): boolean {
  if (placeholder.shadowRoot?.querySelector(tag)) return true;
  try {
    const element = document.createElement(tag);
    for (const { name } of placeholder.attributes) copyAttribute(placeholder, element, name);
    element.append(document.createElement('slot'));
    placeholder.attachShadow({ mode: 'open' }).append(element);
    new MutationObserver(changes => {
      for (const { attributeName } of changes) copyAttribute(placeholder, element, attributeName!);
    }).observe(placeholder, { attributes: true });
    return true;
  } catch {
    return false;
  }
}
