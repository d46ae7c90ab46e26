import { addLooks } from '../elements/look/looks/add-looks.js';
import { pageOptions } from '../page/page-options.js';

/** Facts a widget finds for itself where it has no attribute for them. */
const FACTS = ['hours', 'phone', 'country', 'time-zone', 'now'];

/** What a page that shows us in a frame is told, so that it can make the frame as high as what is in it. */
export interface FrameHeight {
  type: 'clinic-frame-height';
  widget: string;
  /** CSS pixels. */
  height: number;
}

/** Options that say how the frame's own page looks and reads. */
const OF_THE_PAGE: Record<string, (page: HTMLElement, value: string) => void> = {
  lang: (page, value) => page.setAttribute('lang', value),
  dir: (page, value) => page.setAttribute('dir', value),
  scheme: (page, value) => page.style.setProperty('color-scheme', value),
  accent: (page, value) => {
    if (CSS.supports('color', value)) page.style.setProperty('--clinic-accent', value);
  },
  look: (_, value) => addLooks(value),
  size: (page, value) => {
    if (Number(value) > 0) page.style.setProperty('--clinic-size', value);
  },
};

/** The widget, as the frame's address describes it; `text` is what the author writes inside. Nothing else is taken from there. */
function widgetFrom(query: URLSearchParams, name: string): HTMLElement {
  const element = document.createElement(`clinic-${name}`);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const [key, value] of query) {
    if (key === 'text') element.append(value);
    else if (Object.hasOwn(OF_THE_PAGE, key)) OF_THE_PAGE[key]!(document.documentElement, value);
    else if (observedAttributes.includes(key)) element.setAttribute(key, value);
    else if (FACTS.includes(key)) pageOptions()[key] = value;
  }
  // A frame has no edge to float at, and reading settings would reach no farther than the frame.
  if (observedAttributes.includes('placement')) element.setAttribute('placement', 'inline');
  if (observedAttributes.includes('help-only')) element.setAttribute('help-only', '');
  return element;
}

/** A page opens in the place of the page around us, or in a new tab where the frame may not go there. */
function leave(event: MouseEvent): void {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (!link?.href) return;
  // What dials or writes opens no page. Many frames may ask for it that may not lead their page elsewhere.
  if (!/^https?:$/.test(link.protocol)) return void (link.target = '_self');
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    top!.location.href = link.href;
  } catch {
    open(link.href, '_blank', 'noopener');
  }
}

/** Shows one widget in a frame's page, and tells the page around how high it is, as often as that changes. */
export function fillFrame(name: string): void {
  document.addEventListener('click', leave, true);
  const page = document.documentElement;
  document.body.append(widgetFrom(new URLSearchParams(location.search), name));
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // To whoever it is: a frame is not told, and there is nothing in it but a number.
    parent.postMessage({ type: 'clinic-frame-height', widget: name, height } satisfies FrameHeight, '*');
  };
  new ResizeObserver(tell).observe(page);
}
