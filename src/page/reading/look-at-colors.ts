/** How much of a colour is seen, 0 to 1. */
function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const alpha = /(?:,|\/)\s*([\d.]+)(%?)\)$/.exec(/^rgb\(/.test(color) ? '' : color);
  return alpha ? Number(alpha[1]) / (alpha[2] ? 100 : 1) : 1;
}

/** Whether a part made by the page's sheet shows text (or an icon's letter). */
const hasWords = (pseudo: CSSStyleDeclaration): boolean => /"[^"]/.test(pseudo.content);

/**
 * What of an element must be repainted, so that each text is read on the colour chosen: `plate` for what holds text; `box1` to `box10` for a
 * background, as see-through as the page's own; `gradient` for one without a picture in it; `clear` for what is half
 * seen through; `before` and `after` for texts the page's sheet makes. Pictures are left.
 */
export function lookAtColors(element: Element, holdsText: boolean): string {
  const style = getComputedStyle(element);
  const words = holdsText ? ['plate'] : [];
  const alpha = alphaOf(style.backgroundColor);
  if (alpha > 0) words.push(`box${Math.max(1, Math.round(alpha * 10))}`);
  const image = style.backgroundImage;
  // Text right on a picture is read, and the picture is not: what stands in one element cannot be parted.
  if (image !== 'none' && (holdsText || !image.includes('url('))) words.push('gradient');
  const opacity = Number(style.opacity);
  if (opacity > 0 && opacity < 1) words.push('clear');
  for (const part of ['before', 'after'] as const) {
    if (hasWords(getComputedStyle(element, `::${part}`))) words.push(part);
  }
  return words.join(' ');
}
