import type { ReadingSettings } from '../../domain/reading/reading-settings.js';

type Kind = ReadingSettings['guide'];

/** Half the height of what the mask leaves open, as a share of the window's. */
const OPEN = 0.07;

interface Guide {
  kind: Kind;
  host: HTMLElement;
  stop(): void;
}

const STYLES: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  left: '0',
  right: '0',
  pointerEvents: 'none',
  zIndex: '2147482000',
};

/** A stripe across the window; styled as an object, since strict pages forbid style attributes. */
function stripe(styles: Partial<CSSStyleDeclaration>): HTMLElement {
  const box = document.createElement('div');
  Object.assign(box.style, STYLES, styles);
  return box;
}

const SHADE = 'rgb(0 0 0 / 0.75)';

function stripesOf(kind: Kind): HTMLElement[] {
  if (kind === 'line') {
    return [stripe({ top: '0', height: '4px', background: '#d00', boxShadow: '0 0 0 2px #fff' })];
  }
  return [
    stripe({ bottom: '100%', height: '100vh', background: SHADE }),
    stripe({ top: '0', height: '100vh', background: SHADE }),
  ];
}

/** Follows pointer, touch and focus; the arrow keys move it from there. Escape puts it out of the way until then. */
function makeGuide(kind: Kind): Guide {
  const host = document.createElement('clinic-reading-guide');
  host.setAttribute('aria-hidden', 'true');
  const stripes = stripesOf(kind);
  host.attachShadow({ mode: 'open' }).append(...stripes);
  let at = innerHeight / 3;
  let frame = 0;

  const draw = (): void => {
    const open = kind === 'mask' ? OPEN * innerHeight : 0;
    stripes[0]!.style.transform = `translateY(${at - open}px)`;
    if (stripes[1]) stripes[1].style.transform = `translateY(${at + open}px)`;
    frame = 0;
  };
  const moveTo = (y: number): void => {
    at = Math.max(0, Math.min(innerHeight, y));
    for (const each of stripes) each.style.display = '';
    frame ||= requestAnimationFrame(draw);
  };
  const onPointer = ({ clientY }: PointerEvent): void => moveTo(clientY + (kind === 'line' ? 12 : 0));
  const onFocus = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const { top, bottom } = target.getBoundingClientRect();
    moveTo(kind === 'line' ? bottom + 4 : (top + bottom) / 2);
  };
  const onKey = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
    if (defaultPrevented) return;
    if (key === 'Escape') for (const each of stripes) each.style.display = 'none';
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const typing = target instanceof Element && target.matches('input,select,textarea,[contenteditable]');
    if (step && !typing) moveTo(at + step * 24);
  };
  addEventListener('pointermove', onPointer, { passive: true });
  addEventListener('pointerdown', onPointer, { passive: true });
  addEventListener('focusin', onFocus);
  addEventListener('keydown', onKey);
  document.documentElement.append(host);
  draw();
  return {
    kind,
    host,
    stop() {
      cancelAnimationFrame(frame);
      removeEventListener('pointermove', onPointer);
      removeEventListener('pointerdown', onPointer);
      removeEventListener('focusin', onFocus);
      removeEventListener('keydown', onKey);
      host.remove();
    },
  };
}

let now: Guide | undefined;

/** Shows a line under, or a mask around, what is being read; or none. */
export function guide(kind: Kind): void {
  if (now?.kind === kind && now.host.isConnected) return;
  now?.stop();
  now = kind === 'none' ? undefined : makeGuide(kind);
}
