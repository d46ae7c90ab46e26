import type { LitElement } from 'lit';
import { dock } from '../page/dock.js';
import type { PageOptions } from '../page/page-options.js';
import { shared } from '../page/shared-record.js';
import { warn } from '../page/warn.js';
import { isWidgetName, WIDGET_NAMES } from './widget-names.js';

/** Widgets with a place of their own at the window's edge. The others float only for want of a place in the page. */
const FLOATING = /^(?:accessibility-toolbar|call-button|scroll-to-top)$/;

/** Options that are attributes of what is mounted; all others are facts, which every widget finds by itself. */
const LOOKS = ['side', 'view', 'label'];

async function float(element: LitElement, side: string | undefined): Promise<void> {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  dock(Object.assign(element, { placement: 'floating', side }));
}

function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/** Where the page wants what has no place of its own at the window's edge; `null` where it says nothing. */
function boxIn(selector: string | undefined): Element | null {
  const box = selector ? find(selector) : null;
  if (selector && !box)
    warn(`data-into="${selector}" is nowhere on this page. Write a CSS selector of a box that is.`);
  return box;
}

/** Puts one widget into the page, at the window's edge when there is no box for it. */
function put(element: HTMLElement, name: string, options: PageOptions): void {
  const floating = FLOATING.test(name);
  const box = floating ? null : boxIn(options['into']);
  if (!floating && !box) void float(element as LitElement, options['side']);
  (box ?? document.body).append(element);
}

/** By this mark a copy that a page makes of what we put there is known for one. */
const MOUNTED = 'data-clinic-mounted';

interface Mounted {
  element: HTMLElement;
  again: () => HTMLElement;
}

/**
 * The widgets the script tag put into this page, by name. A page that is put together anew (`innerHTML` of its whole
 * body, a body fetched from elsewhere) loses them: they are put back. One that takes away ours alone means it.
 */
const mounted = (): Map<string, Mounted> =>
  shared('mounted', () => {
    const all = new Map<string, Mounted>();
    new MutationObserver(changes => {
      if (!changes.some(({ removedNodes }) => removedNodes.length > 1 || isBody(removedNodes[0]))) return;
      for (const [name, each] of all) {
        if (each.element.isConnected) continue;
        document.querySelector(`clinic-${name}[${MOUNTED}]`)?.remove();
        each.element = each.again();
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
    return all;
  });

const isBody = (node: Node | undefined): boolean => node instanceof HTMLBodyElement;

/** Puts a widget into the page, once. */
export function mount(name: string, options: PageOptions): void {
  if (mounted().has(name)) return;
  const again = (): HTMLElement => {
    const element = document.createElement(`clinic-${name}`);
    element.setAttribute(MOUNTED, '');
    for (const look of LOOKS) if (options[look]) element.setAttribute(look, options[look]);
    const isBar = name === 'call-button' && options['placement'] === 'bar';
    if (FLOATING.test(name)) element.setAttribute('placement', isBar ? 'bar' : 'floating');
    put(element, name, options);
    return element;
  };
  mounted().set(name, { element: again(), again });
}

/** Puts the widgets that the script tag asks for (`data-widgets`) into the page. */
export function mountWidgets(options: PageOptions): void {
  const names = options['widgets']?.split(/[\s,]+/).filter(Boolean) ?? [];
  const known = names.filter(isWidgetName);
  for (const name of names) {
    if (!known.includes(name))
      warn(`data-widgets="${name}" is no widget. Write some of: ${WIDGET_NAMES.join(' ')}.`);
  }
  const place = (): void => known.forEach(name => mount(name, options));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
