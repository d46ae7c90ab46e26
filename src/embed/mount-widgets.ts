import type { LitElement } from 'lit';
import { dock } from '../page/dock.js';
import type { PageOptions } from '../page/page-options.js';
import { shared } from '../page/shared-record.js';
import { warn } from '../page/warn.js';

/** Widgets with a place of their own at the window's edge. The others float only for want of a place in the page. */
const FLOATING = /^(?:accessibility-toolbar|call-button|scroll-to-top)$/;

/** Options that are attributes of what is mounted; all others are facts, which every widget finds by itself. */
const LOOKS = ['side', 'view', 'label'];

/** Puts one widget into the page, at the window's edge when there is no box for it. */
function mount(name: string, options: PageOptions, into: Element | null): void {
  const mounted = shared('mounted', () => new Set<string>());
  if (mounted.has(name)) return;
  mounted.add(name);
  const element = document.createElement(`clinic-${name}`);
  for (const look of LOOKS) if (options[look]) element.setAttribute(look, options[look]);
  if (FLOATING.test(name)) element.setAttribute('placement', 'floating');
  else if (!into) void float(element as LitElement, options['side']);
  (FLOATING.test(name) ? document.body : (into ?? document.body)).append(element);
}

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

/** Puts the widgets that the script tag asks for (`data-widgets`) into the page. */
export function mountWidgets(options: PageOptions): void {
  const names = options['widgets']?.split(/[\s,]+/).filter(Boolean) ?? [];
  const place = (): void => {
    const selector = options['into'];
    const into = selector ? find(selector) : null;
    if (selector && !into)
      warn(`data-into="${selector}" is nowhere on this page. Write a CSS selector of a box that is.`);
    for (const name of names) mount(name, options, into);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
