import type { ReactiveControllerHost } from 'lit';
import { byPageOrder } from '../page-order.js';

/** What a host says of its place. */
export interface PlacedHost extends ReactiveControllerHost, Element {
  placement?: string | undefined;
  side?: string | undefined;
  /** It is not always to be seen: it stands above those that are, so that none of them moves when it comes. */
  readonly comesAndGoes?: boolean;
}

/** Along the bottom of the window, or above one of its corners. */
export type Place = 'bar' | 'left' | 'right';

export interface Member {
  /** What the host draws. */
  box: HTMLElement;
  place: Place;
}

export type Members = Map<PlacedHost, Member>;

/** Where a host wants its box to be, if not in the page's flow. */
export function placeOf({ placement, side }: PlacedHost, box: Element): Place | undefined {
  if (placement === 'bar') return 'bar';
  if (placement !== 'floating') return undefined;
  const rightToLeft = getComputedStyle(box).direction === 'rtl';
  return (side === 'start') === rightToLeft ? 'right' : 'left';
}

/** Bars first; then those that are always there; those that come and go last. */
const rank = ([host, { place }]: [PlacedHost, Member]): number =>
  place === 'bar' ? 0 : host.comesAndGoes ? 2 : 1;

/** The members from the bottom upwards, in the order of the page within each rank. */
export const inOrder = (members: Members): [PlacedHost, Member][] =>
  [...members].sort((a, b) => rank(a) - rank(b) || byPageOrder(a, b));
