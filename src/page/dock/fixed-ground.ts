import { drawnParent } from '../page-language.js';

/** Each of these, on an element around, makes `position: fixed` go by that element in place of the window. */
const MOVED_BY = ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'backdrop-filter'];

function traps(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    MOVED_BY.some(name => !/^(?:none)?$/.test(style.getPropertyValue(name))) ||
    /transform|translate|rotate|scale|perspective|filter/.test(style.willChange) ||
    /paint|layout|strict|content/.test(style.contain)
  );
}

/** The element around a host that keeps what the host draws from being fixed to the window. */
export function trapOf(host: Element): Element | undefined {
  for (let node: Element | null = host; node && node !== document.documentElement; node = drawnParent(node)) {
    if (traps(node)) return node;
  }
  return undefined;
}
