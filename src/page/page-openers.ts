import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { markerName } from './marker-name.js';
import { shared } from './shared-record.js';

/** What happens when a visitor presses something of the page that opens a host: given is what was pressed. */
type Open = (pressed: HTMLElement) => void;

/** The page's hosts that can be opened. One listener for all, before the page's own: some of those scroll to any `#`. */
const openers = (): Map<Element, Open> =>
  shared('openers', () => {
    const hosts = new Map<Element, Open>();
    const press = (event: MouseEvent): void => {
      // With one of these a visitor asks for another tab or window.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      for (const node of event.composedPath()) {
        const name = markerName(node);
        const found = name && [...hosts].find(([host]) => host.localName === `clinic-${name}`);
        if (!found) continue;
        event.preventDefault();
        found[1](node as HTMLElement);
        return;
      }
    };
    document.addEventListener('click', press, true);
    return hosts;
  });

/** Opens the host from a link to `#` and its tag, and from whatever carries `data-clinic-opens` and its name. */
export class PageOpeners implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #open: Open;

  constructor(host: ReactiveControllerHost & Element, open: Open) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    openers().set(this.#host, this.#open);
  }

  hostDisconnected(): void {
    openers().delete(this.#host);
  }
}
