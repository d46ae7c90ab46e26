/** What floats at the window's edge, wherever it stands in the page: by its name, or by its placement. */
const FLOATS = /bar|to-top|floating/;

/** `setTimeout` takes it for no time at all. */
const WITHIN = { timeout: 2000 } as IdleRequestOptions & number;

/** Waits until the page has nothing better to do; in Safari, which does not tell, until all that waits already is done. */
export const whenIdle = (act: () => void): void =>
  // Support: Safari: it does not tell when it is idle.
  void ((globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout)(act, WITHIN);

/** Waits until a widget will soon be seen: floating ones when the page is idle, the others when they are a window's height away. */
export function whenWanted(element: Element, name: string, act: () => void): void {
  const placement = `${element.getAttribute('placement')} ${element.getAttribute('data-placement')}`;
  if (FLOATS.test(name + placement)) return whenIdle(act);
  new IntersectionObserver(
    (entries, observer) => {
      // A busy page is told of several looks at once: only the last is still true, and none follows it.
      const last = entries.at(-1)!;
      // What has no box may get one in any way, and must not miss it.
      if (!last.isIntersecting && last.boundingClientRect.height) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '100%' },
  ).observe(element);
}
