import { contrast, type RGB } from '../../src/domain/color/contrast.js';

/** What a button's edge needs against what it stands on: WCAG 2.2, https://www.w3.org/TR/WCAG22/#non-text-contrast */
export const ENOUGH = 3;

/** `#rrggbb` as numbers; `undefined` when it is something else. */
export function rgbOf(color: string): RGB | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  return match ? [parseInt(match[1]!, 16), parseInt(match[2]!, 16), parseInt(match[3]!, 16)] : undefined;
}

const hexOf = (rgb: readonly number[]): string =>
  `#${rgb.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** A colour mixed with black or white. */
const mixed = (color: RGB, other: number, share: number): RGB =>
  color.map(channel => Math.round(channel + (other - channel) * share)) as unknown as RGB;

/**
 * The colour itself when it stands out enough from the ground, else the nearest that does: darker or lighter, whichever
 * is less of a change.
 */
export function passingColor(color: RGB, ground: RGB): string {
  for (let share = 0; share <= 1; share += 0.02) {
    const passing = [0, 255]
      .map(other => mixed(color, other, share))
      .find(each => contrast(each, ground) >= ENOUGH);
    if (passing) return hexOf(passing);
  }
  return '#000000';
}
