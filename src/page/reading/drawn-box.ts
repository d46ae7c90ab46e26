/** Where an element is drawn in the window. `zoom`: that of the element, which Safari and older engines leave out. */
export function drawnBox(
  element: Element,
  zoom: number,
): Record<'left' | 'right' | 'top' | 'bottom', number> {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const times = 'currentCSSZoom' in element ? 1 : zoom;
  return { left: left * times, right: right * times, top: top * times, bottom: bottom * times };
}
