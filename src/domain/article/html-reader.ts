import type { RecordImage } from './article.js';

/** Reads HTML as text. Given as an argument: how a page may read markup is the page's. */
export type HTMLReader = (html: string) => { text: string; images: RecordImage[] };

/**
 * An article's picture: the one said to be it, described as in the article where it is not described itself; else the
 * first in the article.
 */
export function illustrated(
  picture: RecordImage | undefined,
  images: readonly RecordImage[],
): RecordImage | undefined {
  if (!picture) return images[0];
  return { ...picture, alt: picture.alt ?? images.find(({ src }) => src === picture.src)?.alt };
}
