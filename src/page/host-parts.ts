import type { ReactiveControllerHost } from 'lit';

/** What an element fetches only where it needs it. Its host is drawn again when a part has come. */
export class HostParts {
  readonly #host: ReactiveControllerHost;
  readonly #fetched = new Map<unknown, Promise<void>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Resolves when all that was asked for has come, or failed to. */
  get settled(): Promise<unknown> {
    return Promise.all(this.#fetched.values());
  }

  /** Uses a part when it has come. It is asked for as often as one likes, and fetched once. */
  load<Part>(part: () => Promise<Part>, use: (part: Part) => void): Promise<void> {
    let come = this.#fetched.get(part);
    if (!come) {
      come = part().then(
        it => {
          use(it);
          this.#host.requestUpdate();
        },
        // The next press asks again.
        () => void this.#fetched.delete(part),
      );
      this.#fetched.set(part, come);
    }
    return come;
  }
}
