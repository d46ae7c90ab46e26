import { articleFromRecord } from '../../domain/article/article-from-record.js';
import { recordsFromWordPress } from '../../domain/article/records-from-wordpress.js';
import { textIn, valueIn } from '../../domain/article/text-in.js';
import { parsedJSON } from '../../domain/parsed-json.js';
import { fetchOnce, isSameName, NoFeed, type ArticleBatch, type ArticleQuestion } from './article-source.js';
import { FetchFailure } from './fetch-text.js';
import { htmlText } from './html-text.js';
import { trustIn } from './trust-in.js';

const ORDERS = { newest: ['date', 'desc'], oldest: ['date', 'asc'], title: ['title', 'asc'] } as const;
const FIELDS = 'link,title,excerpt,content,date,modified,_links,_embedded';

/** The number by which WordPress knows a category. */
async function categoryId(source: URL, name: string): Promise<number> {
  const url = new URL(source);
  const path = (url.searchParams.get('rest_route') ?? url.pathname).replace(/[^/]+\/?$/, 'categories');
  if (url.searchParams.has('rest_route')) url.search = new URLSearchParams({ rest_route: path }).toString();
  else [url.pathname, url.search] = [path, ''];
  // WordPress looks in names as it keeps them, with `&amp;` for an ampersand: it is asked for the longest piece without.
  const [piece = ''] = name.split(/[&<>]/).sort((a, b) => b.length - a.length);
  url.searchParams.set('search', piece.trim());
  url.searchParams.set('per_page', '100');
  url.searchParams.set('_fields', 'id,name,slug');
  const found = parsedJSON((await fetchOnce(url)).text);
  const category = (Array.isArray(found) ? (found as unknown[]) : []).find(
    each =>
      isSameName(htmlText(textIn(each, 'name') ?? '').text, name) ||
      isSameName(textIn(each, 'slug') ?? '', name),
  );
  const id = valueIn(category, 'id');
  if (typeof id !== 'number') throw new FetchFailure(`there is no category “${name}”`);
  return id;
}

/** The posts (or pages) of a WordPress, a page of them at a time. */
export async function wordpressArticles(question: ArticleQuestion, page = 1): Promise<ArticleBatch> {
  const { source, count, order, category, allowOrigin, clock } = question;
  const url = new URL(source);
  const [orderBy, direction] = ORDERS[order];
  const asked = {
    _embed: 'author,wp:featuredmedia,wp:term',
    _fields: FIELDS,
    per_page: `${count}`,
    page: `${page}`,
    orderby: orderBy,
    order: direction,
    ...(category && { categories: `${await categoryId(source, category)}` }),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  const { text, url: from, headers } = await fetchOnce(url);
  const records = recordsFromWordPress(parsedJSON(text), htmlText);
  if (!records) throw new NoFeed();
  const trust = trustIn(from, allowOrigin, clock);
  const pages = Number(headers.get('x-wp-totalpages') ?? (records.length < count ? page : page + 1));
  return {
    articles: records.flatMap(record => articleFromRecord(record, trust) ?? []),
    more: page < pages && records.length ? () => wordpressArticles(question, page + 1) : undefined,
  };
}
