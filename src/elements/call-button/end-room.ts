import type { LitElement, ReactiveController } from 'lit';
import { authorElement } from '../../page/page-content.js';

/**
 * Keeps a bar's height free where its author wrote it, if that is the page's end: what a page ends with, perhaps the
 * number of a crisis line, can be scrolled above the bar.
 */
export class EndRoom implements ReactiveController {
  readonly #host: LitElement;
  readonly #sizes = new ResizeObserver(() => this.#keep());

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#box;
    if (box) this.#sizes.observe(box);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  get #box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.root');
  }

  #keep(): void {
    const { offsetWidth = 0, offsetHeight = 0 } = this.#box ?? {};
    const { clientWidth, scrollHeight } = document.documentElement;
    const end = authorElement(this.#host).getBoundingClientRect().bottom + scrollY;
    const isBar = this.#host.getAttribute('placement') === 'bar' && offsetWidth >= clientWidth;
    const height = isBar && scrollHeight - end < offsetHeight ? `${offsetHeight}px` : '';
    this.#host.style.setProperty('min-height', height);
  }
}
