import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define/call-button.js';
import { until } from '../../support/frame-tools.js';
import { settle } from '../../support/settle.js';

/** What an element draws. */
export const boxOf = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.root')!;

export const rectOf = (element: Element): DOMRect => boxOf(element).getBoundingClientRect();

/** Whether something that floats is to be seen. */
export const isAside = (element: Element): boolean => boxOf(element).style.opacity === '0';

/** The dock is fetched when something floats: waits until all that does is there. */
export const docked = (elements: Iterable<Element>): Promise<boolean> =>
  until(
    () =>
      [...elements].every(element => boxOf(element)?.style.zIndex && boxOf(element).style.opacity !== '0'),
    'place in the dock',
  );

/** A page with these in it, in the dock. */
export async function pageWith(content: TemplateResult): Promise<Element[]> {
  const page = await fixture(html`<div>${content}</div>`);
  await settle();
  const elements = [...page.querySelectorAll('clinic-call-button')];
  await docked(elements);
  return elements;
}

/** What a page fixes to the bottom of the window, in the page's body; gone when the test ends. */
export function addBar(styles: Partial<CSSStyleDeclaration> = {}, tag = 'aside'): HTMLElement {
  const bar = document.createElement(tag);
  Object.assign(bar.style, {
    position: 'fixed',
    insetInline: '0',
    bottom: '0',
    height: '90px',
    background: 'white',
    zIndex: '99',
    ...styles,
  });
  document.body.append(bar);
  bars.push(bar);
  return bar;
}

const bars: HTMLElement[] = [];

export const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

afterEach('the bars are gone', () => {
  for (const bar of bars.splice(0)) bar.remove();
});
