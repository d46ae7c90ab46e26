import type { PageReading } from '../../../src/page/page-reading.js';
import { openPage } from '../../support/open-page.js';

/** A page opened for a test, and the settings it is read with. */
export interface Opened {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  page: Document;
  /** Fetches the page's part of reading. */
  start(): Promise<PageReading>;
}

export const KEY = 'clinic-reading-settings';

/** The page's own parts of the test, and those the policy blocks. */
type Scripted = Window & typeof globalThis & { startReading: () => Promise<PageReading> };

export async function openReading(name: string, options?: { csp: string }): Promise<Opened> {
  localStorage.removeItem(KEY);
  const frame = await openPage(`/test/pages/reading/${name}.html`, options);
  const window = frame.contentWindow as Scripted;
  await window.document.fonts.ready;
  return { frame, window, page: window.document, start: () => window.startReading() };
}

/** Waits until the page has been drawn. */
export async function drawn(window: Window): Promise<void> {
  for (let frames = 0; frames < 3; frames++) {
    await new Promise(done => window.requestAnimationFrame(done));
    await new Promise(done => setTimeout(done, 10));
  }
}

const NO_TEXT = 'script,style,template,noscript,svg,title,option,[data-clinic-alt]';

/** Each visible run of text, in shadow roots too. Regions that are left alone are not asked. */
export function textRuns({ page, window }: Opened): Text[] {
  const texts: Text[] = [];
  const collect = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof window.Text && /\S/.test(node.data) && seen(node)) texts.push(node);
      if (!(node instanceof window.Element) || node.matches(`${NO_TEXT},[data-clinic-leave]`)) continue;
      if (node.shadowRoot) collect(node.shadowRoot);
      collect(node);
    }
  };
  const seen = (text: Text): boolean => {
    const range = page.createRange();
    range.selectNode(text);
    return range.getClientRects().length > 0;
  };
  collect(page.body);
  return texts;
}

export function flatParent(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  return parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (parent as ShadowRoot).host : (parent as Element);
}

/** How much larger an element is drawn than its page says: every zoom around it. */
export function zoomOf(element: Element, { window }: Opened): number {
  let times = 1;
  for (let box: Element | null = element; box instanceof window.Element; box = flatParent(box)) {
    const { zoom } = window.getComputedStyle(box);
    times *= zoom === 'normal' ? 1 : parseFloat(zoom || '1');
  }
  return times;
}

/** The size at which text is drawn. */
export function sizeOf(text: Node, opened: Opened): number {
  const element = flatParent(text)!;
  return parseFloat(opened.window.getComputedStyle(element).fontSize) * zoomOf(element, opened);
}

/** Where an element is drawn: WebKit tells it in the element's own, unzoomed measure. */
export function edges(element: Element, opened: Opened): Record<'left' | 'right' | 'top' | 'bottom', number> {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const times = 'currentCSSZoom' in element ? 1 : zoomOf(element, opened);
  return { left: left * times, right: right * times, top: top * times, bottom: bottom * times };
}

export const findAllText = ({ page }: Opened, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
