const LONG_ENOUGH = 4000;

/** Brings an element of the page into view, with a frame around it for a while. The element itself is not touched. */
export function showOnPage(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = document.createElement('clinic-self-check-frame');
  const looks = {
    all: 'initial',
    position: 'fixed',
    left: `${left - 6}px`,
    top: `${top - 6}px`,
    width: `${width + 12}px`,
    height: `${height + 12}px`,
    'box-sizing': 'border-box',
    border: '4px dashed #c92a2a',
    'pointer-events': 'none',
    'z-index': '2147483646',
  };
  for (const [name, value] of Object.entries(looks)) frame.style.setProperty(name, value, 'important');
  document.body.append(frame);
  setTimeout(() => frame.remove(), LONG_ENOUGH);
}
