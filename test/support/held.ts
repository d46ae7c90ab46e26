/** What is listened to and observed, and not given back. */
export interface Held {
  /** Listeners on window, document and what is seen of it. */
  listeners(): number;
  /** Nodes that observers watch. */
  observed(): number;
}

type Method = (this: object, ...args: unknown[]) => void;

const undo: (() => void)[] = [];

/** Puts something around a method until the test ends. */
function wrap(owner: object, name: string, around: (self: object, args: unknown[]) => void): void {
  const before = Reflect.get(owner, name) as Method | undefined;
  if (!before) return;
  Reflect.set(owner, name, function (this: object, ...args: unknown[]) {
    around(this, args);
    before.apply(this, args);
  });
  undo.push(() => Reflect.set(owner, name, before));
}

/** Counts, from now to the end of the test, what is held of the page. */
export function countHeld(): Held {
  const signals: (AbortSignal | undefined)[] = [];
  const watched = new Map<object, Set<unknown>>();
  wrap(EventTarget.prototype, 'addEventListener', (self, [, , options]) => {
    const isPage = [window, document, visualViewport].some(target => target === self);
    if (isPage) signals.push((options as AddEventListenerOptions | undefined)?.signal);
  });
  for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    wrap(prototype, 'observe', (self, [node]) =>
      watched.set(self, (watched.get(self) ?? new Set()).add(node)),
    );
    wrap(prototype, 'unobserve', (self, [node]) => watched.get(self)?.delete(node));
    wrap(prototype, 'disconnect', self => watched.delete(self));
  }
  return {
    listeners: () => signals.filter(signal => !signal?.aborted).length,
    observed: () => [...watched.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

afterEach('nothing is counted any more', () => {
  for (const each of undo.splice(0).reverse()) each();
});
