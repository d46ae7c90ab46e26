import { PLACEHOLDER } from '../page/page-content.js';
import { warn } from '../page/warn.js';

/** Every `data-*` of the placeholder is the attribute of that name; our own mark is not. */
function copyAttribute(from: Element, to: Element, name: string): void {
  if (!name.startsWith('data-') || name === PLACEHOLDER) return;
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name.slice(5));
  else to.setAttribute(name.slice(5), value);
}

/**
 * Draws `<clinic-name>` inside a placeholder's shadow root, around its children, which are neither moved
 * nor replaced. Later changes of its attributes follow.
 */
export function fillPlaceholder(placeholder: Element, tag: string): void {
  if (placeholder.shadowRoot?.querySelector(tag)) return;
  try {
    const element = document.createElement(tag);
    for (const { name } of placeholder.attributes) copyAttribute(placeholder, element, name);
    element.append(document.createElement('slot'));
    placeholder.attachShadow({ mode: 'open' }).append(element);
    new MutationObserver(changes => {
      for (const { attributeName } of changes) copyAttribute(placeholder, element, attributeName!);
    }).observe(placeholder, { attributes: true });
  } catch {
    const name = placeholder.localName;
    warn(`<${name} ${PLACEHOLDER}> cannot hold a widget: write <div ${PLACEHOLDER}>.`);
  }
}
