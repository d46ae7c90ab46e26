import type { ArticleImage } from '../../domain/article/article.js';

/**
 * The picture an author wrote. Editors strip `srcset` and leave `data-*`: it is made anew of `data-src-400`,
 * `data-src-800` …, and what scripts that load pictures late keep in `data-src` and `data-srcset` is taken from there.
 */
export function imageInContent(author: Element): ArticleImage | undefined {
  const image = author.querySelector('img');
  if (!image) return undefined;
  const { dataset, alt, style } = image;
  const src = dataset['src'] ?? image.getAttribute('src') ?? '';
  const widths = Object.entries(dataset).flatMap(([name, address]) =>
    /^src-\d+$/.test(name) ? `${address} ${name.slice(4)}w` : [],
  );
  const width = image.getAttribute('width');
  if (widths[0] && width) widths.push(`${src} ${width}w`);
  return {
    src,
    alt,
    srcset: image.srcset || (dataset['srcset'] ?? widths.join(', ')),
    position: style.objectPosition,
  };
}
