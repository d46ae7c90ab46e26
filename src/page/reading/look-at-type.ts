/**
 * Typefaces whose letters are pictures: other letters, or space between them, would turn them back into words. Only the
 * first of a list counts: many pages name one for emoji at its end.
 */
const ICONS = /^[^,]*(?:icon|symbol|awesome|glyph)/i;

/** Which parts of an element's type may be changed: `text`, and `line` where its lines are closer than `lineHeight`. */
export function lookAtType(element: Element, lineHeight: number | undefined): string {
  const style = getComputedStyle(element);
  if (ICONS.test(style.fontFamily)) return '';
  return parseFloat(style.lineHeight) / parseFloat(style.fontSize) >= lineHeight! ? 'text' : 'text line';
}
