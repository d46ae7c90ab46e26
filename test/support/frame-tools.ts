/** What a visitor of an opened page finds there. */

/** Waits until something is so, and gives it. */
export async function until<T>(find: () => T | undefined | null | false, what: string): Promise<T> {
  const end = Date.now() + 50_000;
  for (;;) {
    const found = find();
    if (found) return found;
    if (Date.now() > end) throw new Error(`There is still no ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Moves the keyboard's focus into an opened page, and waits until the engine has moved it: keys go astray before. */
export function focusIn(frame: HTMLIFrameElement, element: HTMLElement): Promise<unknown> {
  return until(() => {
    frame.contentWindow!.focus();
    element.focus();
    return document.activeElement === frame && element.ownerDocument.activeElement === element;
  }, 'focus');
}

/** Every element of the page and of the shadow roots in it that matches. */
export function findAll(root: ParentNode, selector: string): Element[] {
  const own = [...root.querySelectorAll(selector)];
  const deeper = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? findAll(shadowRoot, selector) : [],
  );
  return [...own, ...deeper];
}

/** Waits for a part of one of our elements, and gives what it says. */
export async function partText(frame: HTMLIFrameElement, part: string): Promise<string> {
  const box = await until(() => findAll(frame.contentDocument!, `[part~="${part}"]`)[0], part);
  return box.textContent.replace(/\s+/g, ' ').trim();
}

/** The paths of everything the page asked for. */
export const requests = (frame: HTMLIFrameElement): string[] =>
  frame
    .contentWindow!.performance.getEntriesByType('resource')
    .map(({ name }) => name.replace(location.origin, '').replace(/[?#].*/, ''));
