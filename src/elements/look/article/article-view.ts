import { html, nothing, type TemplateResult } from 'lit';
import type { Article, ArticleImage } from '../../../domain/article/article.js';

/** How an article's parts lie: picture over text, beside it, small beside it, or large beside it. */
export type ArticleLayout = 'stacked' | 'row' | 'compact' | 'feature';

/** The parts of a card, with commas between. */
export const ARTICLE_PARTS =
  'card,stacked,row,compact,feature,media,image,category,heading,link,summary,details,review,action';

/** How a card is drawn. */
export interface ArticleLook {
  layout: ArticleLayout;
  /** The level of its heading, 1 to 6. */
  level: number;
  /** Whether it is seen without scrolling: its picture is then fetched at once. */
  nearTop?: boolean;
  /** Whether its picture is what the page is looked at for first. */
  priority?: boolean;
}

// What says how a picture is fetched stands before its address: it is fetched when that is set.
const picture = (
  { src, srcset, alt, isFetched }: ArticleImage,
  { nearTop, priority }: ArticleLook,
): TemplateResult =>
  html`<div part="media">
    <img
      part="image"
      alt=${alt}
      decoding="async"
      loading=${nearTop || priority ? 'eager' : 'lazy'}
      fetchpriority=${priority ? 'high' : nothing}
      referrerpolicy=${isFetched ? 'no-referrer' : nothing}
      sizes=${srcset ? 'auto, 40em' : nothing}
      srcset=${srcset || nothing}
      src=${src}
    />
  </div>`;

/**
 * An article as a card, with what else is said of it under its summary. Its heading's link is the only one, and lies
 * over the whole card but for what is text: that can be selected, and is pressed for the link by `WholeCard`. The
 * heading comes first for those who do not see it.
 */
export function articleView(
  { heading, href, target, summary, image, category }: Article,
  look: ArticleLook,
  more?: unknown,
): TemplateResult {
  const { layout, level } = look;
  return html`<div part="card ${layout}" class=${href ? 'linked' : ''}>
    <div class="text">
      <div part="heading" role="heading" aria-level=${level}>
        ${href ? html`<a part="link" href=${href} target=${target || nothing}>${heading}</a>` : heading}
      </div>
      ${category && html`<div part="category">${category}</div>`}
      ${summary && layout !== 'compact' ? html`<div part="summary">${summary}</div>` : ''} ${more}
    </div>
    ${image && picture(image, look)}
  </div>`;
}
