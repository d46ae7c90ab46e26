import { giveBack, setAside } from './box-styles.js';
import { covers, focusedElement, isDrawnIn } from './focused.js';
import { floating } from './grounded.js';
import { leaves } from './leave-for.js';
import { placeOf, type Members, type PlacedHost } from './members.js';
import { keyboardWatch } from './on-screen-keyboard.js';
import { stack, type Stacked } from './stack.js';
import { watchWindow } from './watch-window.js';

/** Where floating widgets wait at the edge of the window, without covering each other or what one needs of the page. */
export interface Dock {
  /** Takes what the host draws out of the page's flow, or gives it back, as the host says now. */
  place(host: PlacedHost): void;
}

/** One call a frame, however often it is asked for. */
function nextFrame(call: () => void): () => void {
  let asked = 0;
  return () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(call);
  };
}

/** Where an element lies and how large it is. */
const areaOf = (element: Element): string => JSON.stringify(element.getBoundingClientRect());

/** The page's dock. While nothing floats it observes nothing and listens to nothing. */
export function makeDock(): Dock {
  const members: Members = new Map();
  const keyboardIsOpen = keyboardWatch();
  let able: Members = members;
  let stacked: Stacked = { sized: new Set(), covered: new Set() };
  let stop: (() => void) | undefined;

  /** Those that would hide what a visitor is at go aside; one that has the focus itself never does. */
  const glance = (): void => {
    const focused = focusedElement();
    const typing = keyboardIsOpen(focused);
    for (const [host, { box }] of able) {
      const inside = focused && isDrawnIn(box, focused);
      const inTheWay = typing || stacked.covered.has(box) || (focused && covers(box, focused));
      setAside(box, !inside && (inTheWay || leaves(host)));
    }
  };

  const look = (): void => {
    for (const host of members.keys()) if (!host.isConnected) leave(host);
    able = floating(members);
    stacked = stack(able);
    sizes.disconnect();
    // A bar that is dismissed loses its size, however it goes.
    for (const each of stacked.sized) {
      seen.set(each, areaOf(each));
      sizes.observe(each);
    }
    glance();
    if (members.size) stop ??= watchWindow({ look: lookSoon, glance: nextFrame(glance) });
    else stop = stop?.() as undefined;
  };
  const lookSoon = nextFrame(look);
  /** What was looked at, as it lay there: an observer begins by telling what is known. */
  const seen = new WeakMap<Element, string>();
  const sizes = new ResizeObserver(entries => {
    if (entries.some(({ target }) => seen.get(target) !== areaOf(target))) lookSoon();
  });

  const leave = (host: PlacedHost): void => {
    const { box } = members.get(host)!;
    members.delete(host);
    giveBack(box);
  };

  return {
    place(host) {
      const before = members.get(host);
      const box = host.shadowRoot?.querySelector<HTMLElement>('.root');
      const place = box && host.isConnected ? placeOf(host, box) : undefined;
      if (before?.box === box && before?.place === place) return;
      if (before) leave(host);
      if (box && place) members.set(host, { box, place });
      else if (box) giveBack(box);
      if (before ?? place) look();
    },
  };
}
