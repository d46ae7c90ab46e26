import type { LitElement } from 'lit';

/** Farther than a hand shakes, in CSS pixels: the pointer was drawn over text to select it. */
const DRAWN = 5;

/**
 * Makes a card's text lead where its link does. Selecting text is no press, nor is one with another button or key, nor
 * on another control: those are the browser's.
 */
export function leadEverywhere(host: LitElement): void {
  let from: MouseEvent | undefined;
  host.addEventListener('mousedown', event => {
    from = event;
  });
  host.addEventListener('click', event => {
    const pressed = event.composedPath()[0] as Element;
    if (event.defaultPrevented || pressed.closest('a')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { clientX, clientY } = from ?? event;
    const drawn = Math.hypot(event.clientX - clientX, event.clientY - clientY) > DRAWN;
    if (drawn || String(getSelection())) return;
    pressed.closest('[part~="card"]')?.querySelector<HTMLElement>('[part="link"]')?.click();
  });
}
