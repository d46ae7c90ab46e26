import type { Place } from './members.js';

/** Between two members; `em` of the visitor's own text size. */
export const GAP = 'var(--clinic-dock-gap, 1em)';

/** Between the lowest member and what it stands on. */
export const BOTTOM = `var(--clinic-dock-bottom, ${GAP})`;

const SIDE = `var(--clinic-dock-side, ${GAP})`;

type Styles = Record<string, string>;

/** Set as properties: strict pages forbid style attributes. */
export function setStyles({ style }: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value);
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** How a box lies at the edge of the window; how far up comes from the stack. Pointers go through it until `setAside`. */
export function lay(box: HTMLElement, place: Place): void {
  const edge = (side: 'left' | 'right'): string => {
    if (place === 'bar') return '0px';
    return place === side ? `calc(env(safe-area-inset-${side}, 0px) + ${SIDE})` : 'auto';
  };
  setStyles(box, {
    position: 'fixed',
    'z-index': 'var(--clinic-dock-z-index, 2147483000)',
    left: edge('left'),
    right: edge('right'),
    'max-width': place === 'bar' ? 'none' : `calc(100vw - 2 * ${SIDE})`,
    'pointer-events': 'none',
  });
}

/** Puts a box on a floor so many CSS pixels up; with a gap, also above what the device keeps for itself. */
export const raise = (box: HTMLElement, floor: number, gap?: string): void =>
  setStyles(box, {
    bottom: gap ? `calc(max(${floor}px, env(safe-area-inset-bottom, 0px)) + ${gap})` : `${floor}px`,
  });

/**
 * Whether a box is out of sight and out of the way; the keyboard still reaches it, and then it comes back. It comes
 * first without a fade, which would cost a page that loads a dozen frames.
 */
export const setAside = (box: HTMLElement, away: boolean): void =>
  setStyles(box, {
    transition: box.style.transition && !still.matches ? 'opacity 0.2s' : 'none',
    opacity: away ? '0' : '',
    'pointer-events': away ? 'none' : '',
  });

const OURS = 'position z-index left right bottom max-width transition opacity pointer-events'.split(' ');

/** As if it had never been here. */
export function giveBack({ style }: HTMLElement): void {
  for (const name of OURS) style.removeProperty(name);
}
