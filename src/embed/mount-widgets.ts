import type { PageOptions } from '../page/page-options.js';
import { warn } from '../page/warn.js';

/** Widgets that have a place of their own at the window's edge. The others float only for want of a place in the page. */
const FLOATING = /^(?:accessibility-toolbar|call-button|scroll-to-top)$/;

/** Options that are attributes of what is mounted; all others are facts, which every widget finds by itself. */
const LOOKS = ['side', 'view', 'label'];

function mount(name: string, options: PageOptions, into: Element | null): void {
  const tag = `clinic-${name}`;
  if (document.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const look of LOOKS) if (options[look]) element.setAttribute(look, options[look]);
  const floats = FLOATING.test(name) || !into;
  if (floats) element.setAttribute('placement', 'floating');
  (floats ? document.body : into).append(element);
}

/** Puts the widgets that the script tag asks for (`data-widgets`) into the page. */
export function mountWidgets(options: PageOptions): void {
  const names = options['widgets']?.split(/[\s,]+/).filter(Boolean) ?? [];
  if (!names.length) return;
  const place = (): void => {
    const selector = options['into'];
    const into = selector ? find(selector) : null;
    if (selector && !into) warn(`data-into="${selector}" is nowhere on this page. Write a CSS selector of a box that is.`);
    for (const name of names) mount(name, options, into);
  };
  if (document.body && document.readyState !== 'loading') place();
  else document.addEventListener('DOMContentLoaded', place);
}

function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
