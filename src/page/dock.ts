import { shared } from './shared-record.js';

export type Side = 'start' | 'end';

interface Member {
  box: HTMLElement;
  /** Floating on one side, or a bar along the bottom. */
  where: Side | 'bar';
}

interface Dock {
  members: Map<Element, Member>;
  sizes: ResizeObserver;
}

/** Between two members, and between them and the window's edge, in `em` of the visitor's own text. */
const GAP = '1em';

/** Stacks the members from the bottom: bars first, across the window; then each side upwards. */
function stack(members: Iterable<Member>): void {
  const heights = { bar: 0, start: 0, end: 0 };
  const all = [...members];
  for (const where of ['bar', 'start', 'end'] as const) {
    for (const { box } of all.filter(member => member.where === where)) {
      const below = where === 'bar' ? heights.bar : heights.bar + heights[where];
      const gap = where === 'bar' ? '0px' : GAP;
      box.style.setProperty('bottom', `calc(env(safe-area-inset-bottom, 0px) + ${below}px + ${gap})`);
      heights[where] += box.offsetHeight;
      // The gap below each floating member, measured in its own text size.
      if (where !== 'bar') heights[where] += parseFloat(getComputedStyle(box).fontSize);
    }
  }
}

/** Where floating widgets wait at the edge of the window, without covering each other. */
const dock = (): Dock =>
  shared('dock', () => {
    const members = new Map<Element, Member>();
    return { members, sizes: new ResizeObserver(() => stack(members.values())) };
  });

/** Takes what an element draws (`box`) out of the page's flow and gives it a place at the window's edge. */
export function joinDock(element: Element, box: HTMLElement, where: Member['where']): void {
  const { members, sizes } = dock();
  members.set(element, { box, where });
  const edge = where === 'bar' ? '0px' : `calc(env(safe-area-inset-${where === 'end' ? 'right' : 'left'}, 0px) + ${GAP})`;
  const place = box.style;
  place.setProperty('position', 'fixed');
  place.setProperty('z-index', '2147483000');
  place.setProperty('inset-inline-start', where === 'end' ? 'auto' : edge);
  place.setProperty('inset-inline-end', where === 'start' ? 'auto' : edge);
  place.setProperty('max-width', where === 'bar' ? 'none' : `calc(100vw - 2 * ${GAP})`);
  sizes.observe(box);
  stack(members.values());
}

/** Gives the box back to the page's flow. */
export function leaveDock(element: Element): void {
  const { members, sizes } = dock();
  const member = members.get(element);
  if (!member) return;
  members.delete(element);
  sizes.unobserve(member.box);
  for (const name of ['position', 'z-index', 'inset-inline-start', 'inset-inline-end', 'max-width', 'bottom']) {
    member.box.style.removeProperty(name);
  }
  stack(members.values());
}
