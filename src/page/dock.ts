import type { ReactiveControllerHost } from 'lit';
import { byPageOrder } from './page-order.js';
import { shared } from './shared-record.js';

/** What a host says of its place. */
export interface PlacedHost extends ReactiveControllerHost, Element {
  placement?: string | undefined;
  side?: string | undefined;
}

type Place = 'bar' | 'start' | 'end';

interface Member {
  /** What the host draws. */
  box: HTMLElement;
  place: Place;
}

interface Dock {
  members: Map<Element, Member>;
  sizes: ResizeObserver;
}

/** Between two members, and between them and the window's edge: `em` of the visitor's own text size. */
const GAP = '1em';

/** Where floating widgets wait at the edge of the window, without covering each other. One a page. */
const pageDock = (): Dock =>
  shared('dock', () => {
    const members = new Map<Element, Member>();
    return { members, sizes: new ResizeObserver(() => stack(members)) };
  });

/** Stacks the members from the bottom: bars first, across the window; then each side upwards. */
function stack(members: Dock['members']): void {
  for (const host of members.keys()) if (!host.isConnected) members.delete(host);
  const heights = { bar: 0, start: 0, end: 0 };
  for (const place of ['bar', 'start', 'end'] as const) {
    heights[place] += place === 'bar' ? 0 : heights.bar;
    for (const [, member] of [...members].sort(byPageOrder)) {
      if (member.place !== place) continue;
      const { box } = member;
      const gap = place === 'bar' ? '0px' : `env(safe-area-inset-bottom, 0px) + ${GAP}`;
      box.style.setProperty('bottom', `calc(${heights[place]}px + ${gap})`);
      heights[place] += box.offsetHeight;
      if (place !== 'bar') heights[place] += parseFloat(getComputedStyle(box).fontSize);
    }
  }
}

function placeOf({ placement, side, isConnected }: PlacedHost): Place | undefined {
  if (!isConnected) return undefined;
  if (placement === 'bar') return 'bar';
  if (placement === 'floating') return side === 'start' ? 'start' : 'end';
  return undefined;
}

const PROPERTIES = [
  'position',
  'z-index',
  'inset-inline-start',
  'inset-inline-end',
  'max-width',
  'bottom',
] as const;

/** How a box lies at its place; its `bottom` comes from the stack. Set as properties: strict pages forbid style attributes. */
function fix(box: HTMLElement, place: Place | undefined): void {
  for (const name of PROPERTIES) box.style.removeProperty(name);
  if (!place) return;
  const edge = `calc(env(safe-area-inset-${place === 'start' ? 'left' : 'right'}, 0px) + ${GAP})`;
  const bar = place === 'bar';
  const properties = {
    position: 'fixed',
    'z-index': '2147483000',
    'inset-inline-start': bar ? '0' : place === 'start' ? edge : 'auto',
    'inset-inline-end': bar ? '0' : place === 'end' ? edge : 'auto',
    'max-width': bar ? 'none' : `calc(100vw - 2 * ${GAP})`,
  };
  for (const [name, value] of Object.entries(properties)) box.style.setProperty(name, value);
}

/** Takes what the host draws out of the page's flow and stacks it at the window's edge, or gives it back. */
export function dock(host: PlacedHost): void {
  const { members, sizes } = pageDock();
  const box = host.shadowRoot?.querySelector<HTMLElement>('.root');
  const before = members.get(host);
  const place = placeOf(host);
  if (before?.box === box && before?.place === place) return;
  if (before) {
    sizes.unobserve(before.box);
    members.delete(host);
    fix(before.box, undefined);
  }
  if (box && place) {
    members.set(host, { box, place });
    fix(box, place);
    sizes.observe(box);
  }
  stack(members);
}
