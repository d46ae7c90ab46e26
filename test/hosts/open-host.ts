/** What the tests know of a host page; `host-page.js` has all of it. */
export interface Host {
  name: string;
  title: string;
  promise?: 'text';
  sandbox?: string;
  media?: { media?: 'print'; colorScheme?: 'dark'; forcedColors?: 'active' };
  press?: string[];
  held?: true;
}

/** What one widget looks like. */
export interface SeenWidget {
  text: string;
  width: number;
  height: number;
  fontSize: string;
  spacing: string;
  contrast: number;
  onTop: boolean;
}

/** What is seen of a host page; `look.js` says how. */
export interface Seen {
  boxes: string[];
  authored: string[];
  /** Cumulative layout shift, and what moved. */
  shift: number;
  moved: string[];
  errors: string[];
  requests: string[];
  storage: Record<string, unknown>;
  text: string;
  styles: (string | null)[];
  widgets: Record<string, SeenWidget | undefined>;
}

/** The part to look for in each widget. */
export type Parts = Record<string, string>;

/** What each widget says there. */
export type Said = Record<string, string | undefined>;

const TIMEOUT = 10_000;
const LOOK: string = '/hosts/look.js';
const looking = (await import(LOOK)) as {
  read: (window: Window, parts: Parts) => Said;
  look: (window: Window, parts: Parts) => Promise<Seen>;
};

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

async function clearStorage(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const cookie of document.cookie.split('; ').filter(Boolean)) {
    document.cookie = `${cookie.split('=')[0]}=; path=/; max-age=0`;
  }
}

/** A host page in a frame of the window's size. */
export class OpenedHost {
  readonly #frame = document.createElement('iframe');
  readonly #closed: boolean;

  private constructor({ sandbox }: Host) {
    this.#frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    if (sandbox) this.#frame.setAttribute('sandbox', sandbox);
    this.#closed = Boolean(sandbox) && !sandbox!.includes('allow-same-origin');
  }

  /** Opens a host page with or `without` our script, and waits until it has loaded. */
  static async open(host: Host, query: string): Promise<OpenedHost> {
    await clearStorage();
    const opened = new OpenedHost(host);
    const frame = opened.#frame;
    frame.src = `/hosts/${host.name}/?${query}`;
    await new Promise(loaded => {
      frame.addEventListener('load', loaded, { once: true });
      document.body.append(frame);
    });
    return opened;
  }

  /** Presses what the selectors find, each as soon as it is there. */
  async press(selectors: readonly string[]): Promise<void> {
    for (const selector of selectors) {
      const end = performance.now() + TIMEOUT;
      let found: HTMLElement | null | undefined;
      while (!(found = this.#frame.contentDocument?.querySelector<HTMLElement>(selector))) {
        if (performance.now() > end) throw new Error(`There is still no ${selector}.`);
        await pause(20);
      }
      found.click();
      await pause(20);
    }
  }

  /** Waits until the widgets say what they are to say, or time is up. */
  async until(done: (said: Said) => boolean, parts: Parts): Promise<void> {
    const end = performance.now() + TIMEOUT;
    while (!done(await this.#ask('read', parts)) && performance.now() < end) await pause(40);
  }

  /** What is seen of it now. */
  async look(parts: Parts): Promise<Seen> {
    return this.#ask('look', parts);
  }

  /** Nobody looks into a frame with an origin of its own: its page is asked. */
  async #ask<Way extends 'read' | 'look'>(
    way: Way,
    parts: Parts,
  ): Promise<ReturnType<(typeof looking)[Way]>> {
    const window = this.#frame.contentWindow!;
    if (!this.#closed) return looking[way](window, parts) as ReturnType<(typeof looking)[Way]>;
    const answer = new Promise<MessageEvent>(resolve => addEventListener('message', resolve, { once: true }));
    window.postMessage({ [way]: parts }, '*');
    return (await answer).data as ReturnType<(typeof looking)[Way]>;
  }

  close(): void {
    this.#frame.remove();
  }
}
