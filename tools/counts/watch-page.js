/**
 * Runs in the page before anything else: keeps count of what scripts change, and of what they leave running. `left()`
 * tells what is there now; `changes()` how often something was changed since it was last asked.
 */
export function watchPage() {
  const timers = new Set();
  const listeners = new Map();
  const observers = new Set();
  let frames = 0;
  let changes = 0;
  let changed = 0;

  const wrap = (object, name, make) => {
    const plain = object[name];
    object[name] = make(plain);
  };
  const onTimer = plain =>
    function (callback, ...rest) {
      const id = plain(
        (...words) => {
          timers.delete(id);
          callback(...words);
        },
        ...rest,
      );
      timers.add(id);
      return id;
    };
  const onInterval = plain =>
    function (...words) {
      const id = plain(...words);
      timers.add(id);
      return id;
    };
  const onClear = plain => id => {
    timers.delete(id);
    plain(id);
  };
  const frameItself = requestAnimationFrame;
  wrap(globalThis, 'setTimeout', onTimer);
  wrap(globalThis, 'setInterval', onInterval);
  wrap(globalThis, 'clearTimeout', onClear);
  wrap(globalThis, 'clearInterval', onClear);
  wrap(globalThis, 'requestAnimationFrame', plain => callback => {
    frames += 1;
    return plain(callback);
  });

  // Only what outlives an element: its own listeners go with it.
  const isOfPage = target =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const keyOf = (type, options) => `${type} ${Boolean(options?.capture ?? options)}`;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && isOfPage(target)) {
      const of = listeners.get(target) ?? new Map();
      listeners.set(target, of);
      const key = keyOf(type, options);
      const known = of.get(key) ?? new Set();
      of.set(key, known);
      known.add(listener);
      options?.signal?.addEventListener('abort', () => known.delete(listener));
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    listeners.get(target)?.get(keyOf(type, options))?.delete(listener);
    return remove.call(target, type, listener, options);
  };

  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const Plain = globalThis[name];
    globalThis[name] = class extends Plain {
      observe(...words) {
        observers.add(this);
        super.observe(...words);
      }
      disconnect() {
        observers.delete(this);
        super.disconnect();
      }
    };
  }

  const seen = new WeakSet();
  const count = records => {
    changes += records.length;
    changed += records.filter(({ target }) => target.getRootNode() === document).length;
  };
  const watcher = new (Object.getPrototypeOf(MutationObserver))(count);
  const watch = root => {
    if (seen.has(root)) return;
    seen.add(root);
    watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  wrap(
    Element.prototype,
    'attachShadow',
    plain =>
      function (init) {
        const root = plain.call(this, init);
        watch(root);
        return root;
      },
  );
  watch(document);
  // What the parser did is no change.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    watcher.takeRecords();
    changes = changed = 0;
  });

  Object.assign(globalThis, {
    /** Until what is to be drawn is drawn. Virtual time leaps where there is nothing to do: till then there is. */
    twoFrames: () =>
      new Promise(resolve => {
        let drawn = false;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => drawn || port2.postMessage('');
        port2.postMessage('');
        frameItself(() =>
          frameItself(() => {
            drawn = true;
            resolve();
          }),
        );
      }),
    left: () => ({
      timers: timers.size,
      observers: observers.size,
      listeners: [...listeners.values()].reduce(
        (sum, of) => sum + [...of.values()].reduce((all, each) => all + each.size, 0),
        0,
      ),
    }),
    /** How often the page itself was changed, shadow roots apart. */
    changed() {
      count(watcher.takeRecords());
      return changed;
    },
    changes() {
      count(watcher.takeRecords());
      const sum = changes + frames;
      changes = frames = 0;
      return sum;
    },
  });
}
