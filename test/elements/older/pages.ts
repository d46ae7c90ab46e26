import { expect } from '@open-wc/testing';
import { findAll, until } from '../../support/frame-tools.js';
import { openHtml } from '../../support/open-html.js';

const OURS = `<script defer src="${location.origin}/dist/clinic-widgets.js"></script>`;

/** A page with our widgets, so wide, in an engine of which `older` says what it lacks. */
export async function openOlder(body: string, older = '', width = '100%'): Promise<HTMLIFrameElement> {
  const frame = await openHtml(body, older + OURS);
  frame.style.width = width;
  return frame;
}

export const drawn = (frame: HTMLIFrameElement, selector: string): Promise<HTMLElement> =>
  until(() => findAll(frame.contentDocument!, selector)[0] as HTMLElement | undefined, selector);

export const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

/** Every line of its text lies in it, and in the window's width. */
export function expectWholeText(element: HTMLElement): void {
  const { document } = element.ownerDocument.defaultView!;
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const box = element.getBoundingClientRect();
  expect(lines).to.not.have.length(0);
  for (const { left, right, top, bottom } of lines) {
    expect(left).to.be.at.least(Math.floor(box.left) - 1);
    expect(right).to.be.at.most(Math.ceil(box.right) + 1);
    expect(top).to.be.at.least(Math.floor(box.top) - 4);
    expect(bottom).to.be.at.most(Math.ceil(box.bottom) + 4);
  }
  expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
}
