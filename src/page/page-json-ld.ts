import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OURS } from './hours-markup.js';
import { quietly } from './quietly.js';

/** What an element that writes JSON-LD is told. */
export interface JsonLdHost extends ReactiveControllerHost, Element {
  /** Whether what the host shows is also written as JSON-LD. */
  jsonLd: boolean;
}

type Written = object | undefined;

/**
 * Writes what its host shows as JSON-LD too, into the page's head, while the host is in the page and says so; nothing
 * when there is nothing to write.
 */
export class PageJsonLd implements ReactiveController {
  readonly #host: JsonLdHost;
  readonly #record: () => Promise<Written> | Written;
  #script: HTMLScriptElement | undefined;
  #text = '';

  /** Resolves when what the host showed last is written. */
  settled: Promise<void> = Promise.resolve();

  /** `record`: what to write, asked after every drawing of the host. */
  constructor(host: JsonLdHost, record: () => Promise<Written> | Written) {
    this.#host = host;
    this.#record = record;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { isConnected, jsonLd } = this.#host;
    const record = async (): Promise<Written> => (isConnected && jsonLd ? this.#record() : undefined);
    const settled = quietly(record(), found => {
      if (this.settled === settled) this.#write(found);
    });
    this.settled = settled;
  }

  hostDisconnected(): void {
    this.settled = Promise.resolve();
    this.#write(undefined);
  }

  #write(record: Written): void {
    // A copy of the page may be saved as HTML, where `</script>` would end the script.
    const text = record ? JSON.stringify(record).replace(/</g, '\\u003c') : '';
    if (text === this.#text) return;
    this.#text = text;
    this.#script?.remove();
    this.#script = undefined;
    if (!text) return;
    const script = (this.#script = document.createElement('script'));
    script.type = 'application/ld+json';
    script.setAttribute(OURS, '');
    script.append(text);
    document.head.append(script);
  }
}
