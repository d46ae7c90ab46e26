import { markerName } from '../page/marker-name.js';
import { PLACEHOLDER } from '../page/page-content.js';
import { quietly } from '../page/quietly.js';
import { shared } from '../page/shared-record.js';
import { isWidgetName } from './widget-names.js';

const TOOLBAR = 'clinic-accessibility-toolbar';

interface Toolbar extends HTMLElement {
  show(): void;
}

/** The page's toolbar. Where a link is all that an editor kept, it is made, without a button of its own. */
function toolbar(): Toolbar {
  const found = document.querySelector<Toolbar>(TOOLBAR);
  if (found) return found;
  const element = document.createElement(TOOLBAR) as Toolbar;
  element.setAttribute('placement', 'none');
  document.body.append(element);
  return element;
}

/** A widget of the page that is to be seen, as a tag or a placeholder. */
function onPage(name: string): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>(`clinic-${name},[${PLACEHOLDER}="${name}"]`);
  return [...all].find(element => element.getBoundingClientRect().height > 0);
}

/** Brings what is on the page before the visitor's eyes, and the focus with it. */
function goTo(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

function show(name: string, label: string): void {
  if (`clinic-${name}` === TOOLBAR) {
    const element = toolbar();
    void customElements.whenDefined(TOOLBAR).then(() => element.show());
    return;
  }
  const element = onPage(name);
  if (element) goTo(element);
  else void quietly(import('./marker-dialog.js'), ({ showInDialog }) => void showInDialog(name, label));
}

function press(event: MouseEvent): void {
  // With one of these a visitor asks for another tab or window.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  for (const node of event.composedPath()) {
    const name = markerName(node);
    if (!name || !isWidgetName(name)) continue;
    // A toolbar that is there listens itself.
    if (customElements.get(TOOLBAR) && name === 'accessibility-toolbar' && document.querySelector(TOOLBAR))
      return;
    event.preventDefault();
    show(name, (node as HTMLElement).textContent.trim());
    return;
  }
}

/** Lets the page's links to `#clinic-…`, and what carries `data-clinic-opens`, show widgets. */
export function followMarkers(): void {
  shared('marker-links', () => {
    document.addEventListener('click', press, true);
    // What a visitor chose holds on every page, whether or not the link is pressed there.
    const markers = document.querySelectorAll('[data-clinic-opens],[href*="#clinic-"]');
    if ([...markers].some(marker => markerName(marker) === 'accessibility-toolbar')) toolbar();
    // Pressed before we were there, or on another page.
    const asked = /^#clinic-(.+)/.exec(location.hash)?.[1];
    if (asked && isWidgetName(asked)) show(asked, '');
    return true;
  });
}
