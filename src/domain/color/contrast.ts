/** Red, green and blue, 0 to 255 each. */
export type RGB = readonly [red: number, green: number, blue: number];

/** Relative luminance, 0 (black) to 1 (white): WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: RGB): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio, 1 to 21: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: RGB, other: RGB): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Whichever of black and white reads better on a colour; at least 4.58 : 1 on any. */
export const readableOn = (color: RGB): 'black' | 'white' => (luminance(color) > 0.179 ? 'black' : 'white');
