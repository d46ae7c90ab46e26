const FOCUSABLE = 'button:not(:disabled), summary, input, select, textarea';

/** Between what has the focus and the bar, in CSS pixels. */
const MARGIN = 16;

/**
 * Some changes take away what has the focus, such as a question that was answered. Whoever uses the keyboard then goes
 * on at the next question, else nearby, else at the title: never at the top of the page.
 */
export async function holdFocus(root: HTMLElement): Promise<void> {
  const held = document.activeElement;
  if (!held || held === document.body) return;
  const around: Element[] = [];
  for (let each = held.parentElement; each && each !== root; each = each.parentElement) around.push(each);
  const asked = held.closest('.question');
  // Elements within elements draw one after the other, all before this.
  await new Promise(drawn => setTimeout(drawn));
  if (held.isConnected || document.activeElement !== document.body) return;
  const near = asked
    ? root.querySelector<HTMLElement>('.question button')
    : around.find(each => each.isConnected)?.querySelector<HTMLElement>(FOCUSABLE);
  (near ?? root.querySelector('h1'))?.focus({ preventScroll: true });
}

/**
 * Not every engine keeps to `scroll-padding` when the focus moves on: what has come to lie behind the bar at the bottom is
 * moved up. What is pressed with a mouse stays where it is.
 */
export function keepInSight({ target }: Event): void {
  const focused = target as HTMLElement;
  const bar = document.querySelector('.onward');
  if (!bar || bar.contains(focused) || !focused.matches(':focus-visible')) return;
  const show = (): void => {
    const { top, bottom } = focused.getBoundingClientRect();
    const hidden = bottom - bar.getBoundingClientRect().top;
    // What is higher than the window begins at its top.
    if (hidden > 0 && focused === document.activeElement)
      scrollBy({ top: Math.min(hidden + MARGIN, Math.max(top - MARGIN, 0)) });
  };
  // The engine's own scrolling comes after the event, in some engines only with what they draw next.
  requestAnimationFrame(() => requestAnimationFrame(show));
}
