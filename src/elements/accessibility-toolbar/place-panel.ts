import { luminance } from '../../domain/color/contrast.js';
import { rgbOf } from '../../page/page-colors.js';
import { pageReading } from '../../page/page-reading.js';

/** Between the panel and its button, and between it and the window's edge: CSS pixels. */
const GAP = 8;
const EDGE = 16;

/** With less room than this, in the panel's own `em`, its head and foot scroll with the rest. */
const ROOMY = 26;

/** With less room than this beside the button, it takes the window's whole height. */
const ENOUGH_HEIGHT = 360;

/** What the panel needs to know of its toolbar. */
export interface Placed {
  side?: string | undefined;
  shadowRoot: ShadowRoot | null;
}

/**
 * The panel follows the settings by its own means: it grows as a whole, and keeps its colours in order. Without a
 * contrast set it is dark where the page's text is light.
 */
function follow(panel: HTMLElement, host: Element): void {
  const { settings, canZoom } = pageReading();
  const { contrast } = settings;
  const text = rgbOf(getComputedStyle(host).color);
  const dark = contrast === 'none' ? text && luminance(text) > 0.4 : contrast !== 'light';
  panel.style.colorScheme = dark ? 'dark' : 'light';
  panel.style.setProperty('--_grow', `${canZoom ? settings.textSize / 100 : 1}`);
  panel.classList.toggle('yellow', contrast === 'yellow');
}

/** Puts an open panel beside its opener, inside the window; without an opener, into the corner where it would float. */
export function placePanel(panel: HTMLElement, opener: Element | null | undefined, host: Placed): void {
  follow(panel, host.shadowRoot!.host);
  if (panel.popover && !panel.matches(':popover-open')) panel.showPopover?.();

  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const rtl = getComputedStyle(panel).direction === 'rtl';
  const corner = (host.side === 'start') === rtl ? width - EDGE : EDGE;
  const box = opener?.getBoundingClientRect() ?? new DOMRect(corner, height - EDGE + GAP, 0, 0);

  // It lines up with that edge of its button that is nearer to the window's.
  const left = box.left + box.right > width ? box.right - panel.offsetWidth : box.left;
  const rightmost = width - EDGE - panel.offsetWidth;
  const above = Math.min(box.top, height) - GAP - EDGE;
  const below = height - Math.max(box.bottom, 0) - GAP - EDGE;
  const whole = Math.max(above, below) < Math.min(ENOUGH_HEIGHT, height - 2 * EDGE);
  const isBelow = below > above;
  const room = whole ? height - 2 * EDGE : Math.max(above, below);
  panel.classList.toggle(
    'low',
    room < ROOMY * parseFloat(getComputedStyle(panel.lastElementChild!).fontSize),
  );
  Object.assign(panel.style, {
    left: `${Math.max(EDGE, Math.min(left, rightmost))}px`,
    top: whole ? `${EDGE}px` : isBelow ? `${height - EDGE - below}px` : 'auto',
    bottom: whole || isBelow ? 'auto' : `${height - EDGE - above}px`,
    maxHeight: `${room}px`,
  });
}
