import { drawnBox } from './drawn-box.js';

const NEAR = 1.5;

const near = (one: number, other: number): boolean => Math.abs(one - other) < NEAR;

/** Where a fixed element was along one axis, before its text grew, in a window of `size`. */
interface Span {
  start: number;
  end: number;
  size: number;
}

/**
 * How to keep a fixed element where it was along one axis. Growing with its text, it also moves away from the edge it is
 * fixed to, by as much. `undefined` where it has stayed.
 */
function edgeToKeep(before: Span, after: Span, zoom: number): ['start' | 'end', number] | undefined {
  const stays =
    near(before.start, after.start) ||
    near(before.end, after.end) ||
    near(before.start + before.end, after.start + after.end);
  if (stays) return undefined;
  const fromStart = near(after.start, before.start * zoom);
  return fromStart ? ['start', before.start] : ['end', before.size - before.end];
}

/** The two spans of an element's box. */
export function spansOf(element: Element, zoom: number): [across: Span, down: Span] {
  const { left, right, top, bottom } = drawnBox(element, zoom);
  const { clientWidth, clientHeight } = document.documentElement;
  return [
    { start: left, end: right, size: clientWidth },
    { start: top, end: bottom, size: clientHeight },
  ];
}

const SIDES = [
  { start: 'left', end: 'right' },
  { start: 'top', end: 'bottom' },
] as const;

/** The text size now, as a multiple, for a fixed element. */
export const ZOOM = '--clinic-reading-zoom';

/** What holds a fixed element that moved at its place, at any text size; nothing where it has not moved. */
export const keepFixed = (element: Element, before: readonly Span[], zoom: number): string[] =>
  spansOf(element, zoom).flatMap((after, axis) => {
    const edge = edgeToKeep(before[axis]!, after, zoom);
    if (!edge) return [];
    const side = SIDES[axis]![edge[0]];
    return [`${side}:calc(${edge[1]}px/var(${ZOOM}))`, `margin-${side}:0`];
  });
