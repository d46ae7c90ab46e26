import { contrast, type RGB } from '../../../src/domain/color/contrast.js';
import { flatParent, textRuns, type Opened } from './opened.js';

type RGBA = [red: number, green: number, blue: number, alpha: number];

function read(color: string, window: Window & typeof globalThis): RGBA {
  const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
  if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), Number(numbers[4] ?? 1)];
  const canvas = window.document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

const over = (top: RGBA, under: RGB): RGB =>
  [0, 1, 2].map(each => top[each]! * top[3] + under[each]! * (1 - top[3])) as unknown as RGB;

const BLACK: RGB = [0, 0, 0];
const WHITE: RGB = [255, 255, 255];

/**
 * The worst contrast in which a text can be seen: what is behind it, layer by layer, as far as a solid one. Behind a
 * picture or a gradient anything can be, so both black and white are tried there.
 */
export function contrastOf(text: Node, { window }: Opened): number {
  const element = flatParent(text)!;
  const style = window.getComputedStyle(element);
  const layers: RGBA[] = [];
  let opacity = 1;
  let unknown = false;
  let solid: RGB | undefined;
  for (let box: Element | null = element; box instanceof window.Element; box = flatParent(box)) {
    const { backgroundColor, backgroundImage, boxShadow, opacity: own } = window.getComputedStyle(box);
    opacity *= Number(own);
    if (solid || unknown) continue;
    const inset = /^(rgba?\([^)]+\)) 0px 0px 0px (?:[\d.]{3,})px inset/.exec(boxShadow);
    const layer = read(inset?.[1] ?? backgroundColor, window);
    if (!inset && backgroundImage !== 'none') {
      unknown = true;
      continue;
    }
    layers.push(layer);
    if (layer[3] === 1) solid = [layer[0], layer[1], layer[2]];
  }
  const fill = read(style.webkitTextFillColor || style.color, window);
  const bases = unknown ? [BLACK, WHITE] : [solid ?? WHITE];
  // What is half seen through lets anything through.
  const beyond = opacity < 1 ? [BLACK, WHITE] : [BLACK];
  const worst = bases.flatMap(base => {
    const behind = layers.reduceRight<RGB>((under, layer) => over(layer, under), base);
    const front = over(fill, behind);
    const through = (color: RGB, under: RGB): RGB => over([...color, opacity], under);
    return beyond.map(under => contrast(through(front, under), through(behind, under)));
  });
  return Math.min(...worst);
}

/** Every text that is seen at all, with less contrast than 7 : 1. */
export const unreadable = (opened: Opened): string[] =>
  textRuns(opened)
    .filter(text => isSeen(text, opened))
    .map(text => [contrastOf(text, opened), text.data.trim()] as const)
    .filter(([ratio]) => ratio < 7)
    .map(([ratio, text]) => `${ratio.toFixed(1)} ${text}`);

/** Not what is hidden, or on its way to be seen. */
function isSeen(text: Node, { window }: Opened): boolean {
  for (let box = flatParent(text); box instanceof window.Element; box = flatParent(box)) {
    const { opacity, visibility } = window.getComputedStyle(box);
    if (opacity === '0' || visibility === 'hidden' || box.getAnimations().length) return false;
  }
  return true;
}
