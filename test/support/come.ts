import { until } from './frame-tools.js';

/** What floats comes to its place by and by: half there, its colours are nobody's. */
export const come = (element: Element) =>
  until(() => {
    const { opacity, visibility } = getComputedStyle(element.shadowRoot!.querySelector('.root') ?? element);
    return opacity === '1' && visibility === 'visible';
  }, 'the whole element');
