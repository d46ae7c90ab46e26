import { html, nothing, type TemplateResult } from 'lit';
import { quietly } from '../../page/quietly.js';

/** In the top layer, closed by Escape and by pressing beside it, the focus given back: where there are popovers. */
const POPOVERS = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;

/** From the window's edges, and between what it belongs to and the panel, in CSS pixels. */
const MARGIN = 8;

/** The button that opens a panel: it has `popovertarget="panel"`. */
const openerOf = (panel: HTMLElement): HTMLElement =>
  (panel.getRootNode() as ShadowRoot).querySelector<HTMLElement>('[popovertarget]')!;

/** Puts an opened panel under its button, or over that where there is more room; inside the window. */
function place(panel: HTMLElement): void {
  const { style } = panel;
  const opener = panel.previousElementSibling!.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = opener.bottom + MARGIN;
  const above = opener.top - MARGIN - height;
  const top = below + height > clientHeight && above >= 0 ? above : below;
  const start = getComputedStyle(panel).direction === 'rtl' ? opener.right - width : opener.left;
  const left = Math.max(MARGIN, Math.min(start, clientWidth - width - MARGIN));
  // What is fixed at the window's edge keeps its panel there; else it scrolls with the page.
  const isFixed = getComputedStyle(panel.parentElement!).position === 'fixed';
  style.position = isFixed ? 'fixed' : 'absolute';
  style.top = `${isFixed ? top : top + scrollY}px`;
  style.left = `${isFixed ? left : left + scrollX}px`;
}

/** Measured and placed in the frame in which it is shown. */
const placeSoon = (panel: Element): number => requestAnimationFrame(() => place(panel as HTMLElement));

/** What is in an open panel may come later, or change. */
let sizes: ResizeObserver | undefined;

function opening(event: Event, toggled?: (open: boolean) => void): void {
  const panel = event.currentTarget as HTMLElement;
  const opener = openerOf(panel);
  const open = (event as ToggleEvent).newState === 'open';
  opener.setAttribute('aria-expanded', String(open));
  sizes ??= new ResizeObserver(entries => entries.forEach(({ target }) => placeSoon(target)));
  if (open) {
    placeSoon(panel);
    sizes.observe(panel);
  } else {
    sizes.unobserve(panel);
    // Engines give the focus back only where they opened the popover themselves.
    if (panel.matches(':focus-within')) opener.focus();
  }
  toggled?.(open);
}

/**
 * A box that a button of the same shadow root opens. That button has `popovertarget="panel"`,
 * `aria-expanded="false"`, and `openerPressed` for engines without popovers.
 *
 * @param toggled Told of each opening and closing.
 */
export function panel(content: unknown, name: string, toggled?: (open: boolean) => void): TemplateResult {
  const parts = html`${content ?? nothing}`;
  if (!POPOVERS) return html`<div part="panel" role="group" aria-label=${name} hidden>${parts}</div>`;
  return html`<div
    part="panel"
    id="panel"
    popover
    role="group"
    aria-label=${name}
    @beforetoggle=${(event: Event) => opening(event, toggled)}
  >
    ${parts}
  </div>`;
}

const panelIn = (opener: EventTarget | null): HTMLElement =>
  ((opener as HTMLElement).getRootNode() as ShadowRoot).querySelector<HTMLElement>('[part="panel"]')!;

const toggleInFlow = (opener: EventTarget | null): void =>
  void quietly(import('./panel-in-flow.js'), ({ toggle }) => toggle(opener as HTMLElement, panelIn(opener)));

/** Opens or closes the panel where the engine does not by itself. */
export function openerPressed({ currentTarget }: Event): void {
  if (!POPOVERS) toggleInFlow(currentTarget);
}

/** Opens a panel that came after its button was pressed; from then on the button does. */
export function openPanel(opener: HTMLElement): void {
  if (POPOVERS) return panelIn(opener).showPopover?.();
  toggleInFlow(opener);
  opener.addEventListener('click', openerPressed);
}
