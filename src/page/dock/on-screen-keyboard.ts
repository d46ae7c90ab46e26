/** What is left of the window while an on-screen keyboard is open, at most. */
const LEFT = 0.75;

const seenHeight = (): number =>
  visualViewport ? visualViewport.height * visualViewport.scale : innerHeight;

const takesText = (element: Element): boolean =>
  element.matches('input,textarea') || (element instanceof HTMLElement && element.isContentEditable);

/**
 * Tells whether an on-screen keyboard is open: text is being written, and a good part of the window has gone since. Some
 * browsers shrink what is seen, others the whole window.
 */
export function keyboardWatch(): (focused: Element | null) => boolean {
  let whole = 0;
  return focused => {
    if (!focused || !takesText(focused)) {
      whole = 0;
      return false;
    }
    whole = Math.max(whole, seenHeight(), innerHeight);
    return seenHeight() < whole * LEFT;
  };
}
