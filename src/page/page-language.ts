import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shared } from './shared-record.js';

/** The parent as the browser draws it: through slots, out of shadow roots. */
const drawnParent = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The nearest element that says a language, as the browser draws the page. */
function speaker(element: Element): Element | undefined {
  for (let node: Element | null = element; node; node = drawnParent(node)) {
    if (node.getAttribute('lang')) return node;
  }
  return undefined;
}

interface Languages {
  hosts: Set<ReactiveControllerHost>;
  watch: MutationObserver;
}

/** One observer for the page. It watches only elements that carry a `lang` we used, and `<html>`. */
const languages = (): Languages =>
  shared('languages', () => {
    const hosts = new Set<ReactiveControllerHost>();
    const watch = new MutationObserver(() => {
      for (const host of hosts) host.requestUpdate();
    });
    watch.observe(document.documentElement, { attributeFilter: ['lang'] });
    return { hosts, watch };
  });

/** The language the host stands in: the nearest `lang`, else English. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** A BCP 47 tag as the page gives it, such as `es-US`. */
  get locale(): string {
    const element = speaker(this.#host);
    if (element) languages().watch.observe(element, { attributeFilter: ['lang'] });
    return element?.getAttribute('lang') ?? 'en';
  }

  hostConnected(): void {
    languages().hosts.add(this.#host);
  }

  hostDisconnected(): void {
    languages().hosts.delete(this.#host);
  }
}

/** The language of a tag without script and region: `es` of `es-US`. */
export const languageOf = (locale: string): string => locale.split('-', 1)[0]!.toLowerCase();
