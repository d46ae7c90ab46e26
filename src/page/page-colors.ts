import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readableOn, type RGB } from '../domain/color/contrast.js';
import { shared } from './shared-record.js';

/** Reads a computed colour. Browsers keep newer notations (`oklch(…)`) as written: those are painted and looked at. */
export function rgbOf(color: string): RGB | undefined {
  const numbers = /^rgba?\((\d+), (\d+), (\d+)/.exec(color);
  if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas || !color) return undefined;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** Hosts that must look again when the page may have changed its colours. */
const hosts = (): Set<ReactiveControllerHost> =>
  shared('colors', () => {
    const set = new Set<ReactiveControllerHost>();
    const look = (): void => {
      for (const host of set) host.requestUpdate();
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look);
    // Theme switches set a class or an attribute on one of these two.
    const watch = new MutationObserver(look);
    watch.observe(document.documentElement, { attributes: true });
    watch.observe(document.body, { attributes: true });
    return set;
  });

/**
 * Whatever accent a page chooses, what is written on it is black or white, whichever reads better: put on the
 * element's `.root` as `--_on-accent`, looked at where something with the class `accent` is drawn.
 */
export class PageColors implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts().add(this.#host);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
    const accent = root?.querySelector('.accent');
    const surface = accent && rgbOf(getComputedStyle(accent).backgroundColor);
    if (surface) root?.style.setProperty('--_on-accent', readableOn(surface));
  }

  hostDisconnected(): void {
    hosts().delete(this.#host);
  }
}
