import type { Article } from '../../domain/article/article.js';
import { textOf } from '../page-content.js';
import { imageInContent } from './image-in-content.js';

/** What an author says of an article in words: each an attribute, or marked with `data-part` in the content. */
export const FACTS = [
  'heading',
  'summary',
  'category',
  'author',
  'published',
  'lastUpdated',
  'reviewedBy',
  'reviewed',
  'nextReview',
] as const;

/** What an author wrote of an article inside an element. */
export interface ContentArticle {
  article: Article;
  /** The level of its heading, where it is one. */
  level?: number | undefined;
  /** What the author's further link to the article says: "Read more". */
  action?: string | undefined;
  /** Whether its picture does not say what it shows, not even that there is nothing to say. */
  lacksAlt?: boolean;
  /** The author's link that calls. */
  call?: HTMLAnchorElement | undefined;
  /** What a card has no place for; the author's content then stays as it is. */
  foreign?: Element | undefined;
}

/** What would be lost in a card. */
const FOREIGN = 'form,input,select,textarea,button,iframe,video,audio,object,canvas,table,[tabindex]';

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A property's name as attributes have it: `reviewed-by`. */
export const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, sign => `-${sign.toLowerCase()}`);

/**
 * Reads an article from what an author wrote: a heading, a link, a picture and text, in whatever order and wrapping an
 * editor left them. What is not one of the others is the summary, so that no word is lost.
 */
export function articleInContent(author: Element): ContentArticle {
  const links = [...author.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const toPages = links.filter(({ protocol }) => /^http/.test(protocol));
  const titled = author.querySelector('h1,h2,h3,h4,h5,h6');
  const link =
    toPages.find(each => titled && (each.contains(titled) || titled.contains(each))) ??
    toPages.find(each => textOf(each).trim());
  const heading = titled ?? link;
  const call = links.find(({ protocol }) => protocol === 'tel:');
  const again = toPages.filter(each => each !== link && each.href === link?.href);
  const read = new Set([heading, call, ...again].filter(each => each instanceof Element));

  const article: Article = { href: link?.href, target: link?.target, image: imageInContent(author) };
  if (heading) article.heading = line(textOf(heading));
  for (const name of FACTS) {
    const part = author.querySelector(`[data-part="${attributeName(name)}"]`);
    if (!part) continue;
    read.add(part);
    article[name] = part.getAttribute('datetime') ?? line(textOf(part));
  }
  article.summary ??= textOf(author, read).split('\n').map(line).filter(Boolean).join('\n');
  return {
    article,
    level: Number(heading?.tagName[1]) || undefined,
    action: again.map(each => line(textOf(each))).find(Boolean),
    lacksAlt: !!author.querySelector('img:not([alt])'),
    call,
    foreign: author.querySelector(FOREIGN) ?? links.find(each => ![link, call, ...again].includes(each)),
  };
}
