import { drawnParent } from './flat-tree.js';

/** What an opted-out region must be told to look as it did, in a page whose colours change around it. */
export function keptColors(region: Element): string[] {
  const { color } = getComputedStyle(region);
  let behind = 'rgba(0, 0, 0, 0)';
  for (let box: Element | null = region; box && behind === 'rgba(0, 0, 0, 0)'; box = drawnParent(box)) {
    behind = getComputedStyle(box).backgroundColor;
  }
  const background = behind === 'rgba(0, 0, 0, 0)' ? 'Canvas' : behind;
  return [`color:${color}`, '-webkit-text-fill-color:currentColor', `background-color:${background}`];
}
