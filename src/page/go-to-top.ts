import { isStill } from './page-motion.js';

/** Where reading begins, the best first. */
const BEGINNINGS = ['h1', 'main,[role=main]'];

/** Moves the focus there. What had to be added for that is taken away when it leaves. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** Scrolls back to the top, and moves the focus to where the page begins, so that the next key goes on from there. */
export function goToTop(scroller: Element): void {
  const isFirst = (element: HTMLElement): boolean => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top + scroller.scrollTop < innerHeight;
  };
  const beginning = BEGINNINGS.map(each => document.querySelector<HTMLElement>(each)).find(
    element => element && isFirst(element),
  );
  focusOn(beginning ?? document.body);
  scroller.scrollTo({ top: 0, behavior: isStill() ? 'instant' : 'smooth' });
}
