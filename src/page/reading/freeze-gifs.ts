import { MARK } from './find-text.js';
import type { OwnRules } from './own-rules.js';

const GIF = /\.gif(?:[?#]|$)|^data:image\/gif/i;

/** A picture as it is first, as an address; none where it comes from elsewhere and so may not be read. */
function stillOf(picture: HTMLImageElement): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  try {
    canvas.getContext('2d')!.drawImage(picture, 0, 0);
    return canvas.toDataURL();
  } catch {
    return undefined;
  }
}

const SIZES: Record<string, string> = { contain: 'contain', cover: 'cover', none: 'auto' };

/**
 * Shows in place of each GIF that has arrived its first picture: as a background, the moving one put out of its own box.
 * Gives whether there was one.
 */
export function freezeGifs(root: ParentNode, rules: OwnRules): boolean {
  let found = false;
  for (const picture of root.querySelectorAll('img')) {
    if (picture.hasAttribute(MARK) || !picture.naturalWidth || !GIF.test(picture.currentSrc)) continue;
    const still = stillOf(picture);
    if (!still) continue;
    const { objectFit, objectPosition } = getComputedStyle(picture);
    const place = `${objectPosition}/${SIZES[objectFit] ?? '100% 100%'}`;
    const word = rules.add(picture, [
      `background:url(${still}) ${place} no-repeat content-box`,
      'object-position:-9999px 0',
    ]);
    picture.setAttribute(MARK, word);
    found = true;
  }
  return found;
}
