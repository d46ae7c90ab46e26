import { html, type TemplateResult } from 'lit';

/** In the top layer, closed by Escape and by pressing beside it, the focus given back: where there are popovers. */
const POPOVERS = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;

/** From the window's edges, and between badge and panel, in CSS pixels. */
const MARGIN = 8;

const chevron = html`<span class="chevron"></span>`;

/** Puts an opened panel under its badge, or over it where there is more room; inside the window, scrolled with the page. */
function place(panel: HTMLElement): void {
  const badge = panel.previousElementSibling!.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = badge.bottom + MARGIN;
  const above = badge.top - MARGIN - height;
  const top = below + height > clientHeight && above >= 0 ? above : below;
  const start = getComputedStyle(panel).direction === 'rtl' ? badge.right - width : badge.left;
  const left = Math.max(MARGIN, Math.min(start, clientWidth - width - MARGIN));
  panel.style.setProperty('top', `${top + scrollY}px`);
  panel.style.setProperty('left', `${left + scrollX}px`);
}

/** Before it is seen: it is measured and placed in the frame in which it is shown. */
function opening(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  const open = (event as ToggleEvent).newState === 'open';
  panel.previousElementSibling!.setAttribute('aria-expanded', String(open));
  if (open) requestAnimationFrame(() => place(panel));
}

/** A badge that opens the week: a button and its popover, or where there are none a plain disclosure in the page's flow. */
export function disclosure(
  parts: string,
  badge: TemplateResult,
  week: TemplateResult | undefined,
  name: string,
): TemplateResult {
  if (!POPOVERS) {
    return html`<details>
      <summary part=${parts}>${badge}${chevron}</summary>
      <div part="panel">${week}</div>
    </details>`;
  }
  return html`<button part=${parts} type="button" popovertarget="week" aria-expanded="false">
      ${badge}${chevron}
    </button>
    <div part="panel" id="week" popover role="group" aria-label=${name} @beforetoggle=${opening}>
      ${week}
    </div>`;
}
