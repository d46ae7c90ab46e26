/** How long a page has scrolled when it rests: milliseconds. */
const REST = 150;

/** What bars are shown and hidden with. */
const SHOWN_BY = { attributeFilter: ['class', 'style', 'hidden', 'open'] };

/** Who wants to know what. */
export interface Watch {
  /** The page may have put something else at the window's edge. */
  look: () => void;
  /** The focus, or what is seen of the window, is another. */
  glance: () => void;
}

/** Listens for all that can change what the page fixes to the window, and never looks by itself. Gives how to stop. */
export function watchWindow({ look, glance }: Watch): () => void {
  const stop = new AbortController();
  const heard = { capture: true, passive: true, signal: stop.signal };
  const listen = (target: EventTarget | null, names: string, listener: () => void): void =>
    names.split(' ').forEach(name => target?.addEventListener(name, listener, heard));

  listen(window, 'resize', look);
  listen(document, 'transitionend animationend', look);
  listen(document, 'focusin focusout', glance);
  listen(visualViewport, 'resize', glance);

  let rest: ReturnType<typeof setTimeout> | undefined;
  if ('onscrollend' in window) listen(document, 'scrollend', look);
  else
    listen(document, 'scroll', () => {
      clearTimeout(rest);
      rest = setTimeout(look, REST);
    });

  const changes = new MutationObserver(records => {
    for (const { addedNodes } of records) addedNodes.forEach(watchChild);
    look();
  });
  const watchChild = (node: Node): void => {
    if (node instanceof Element) changes.observe(node, SHOWN_BY);
  };
  changes.observe(document.body, { childList: true, ...SHOWN_BY });
  [...document.body.children].forEach(watchChild);

  return () => {
    stop.abort();
    clearTimeout(rest);
    changes.disconnect();
  };
}
