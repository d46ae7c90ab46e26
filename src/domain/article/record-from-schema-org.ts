import { firstText, items, nodeParts, type NodeParts } from '../hours/schema-org/node-parts.js';
import type { ArticleRecord, RecordImage } from './article.js';
import { isObject } from './text-in.js';

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const PAGE = /(?:MedicalWebPage|WebPage)$/;

/**
 * Reads the article a page's JSON-LD speaks of: an `Article` or `BlogPosting` of any kind, completed by the
 * `MedicalWebPage` (or other page) it stands on. `undefined` when it speaks of none.
 *
 * @param json All of the page's JSON-LD, parsed.
 */
export function recordFromSchemaOrg(json: unknown): ArticleRecord | undefined {
  const nodes = nodesIn(json);
  const byId = new Map(nodes.flatMap(node => (node.has('@id') ? [[node.get('@id'), node] as const] : [])));
  const isA = (node: NodeParts, kind: RegExp): boolean =>
    items(node.get('@type')).some(type => kind.test(String(type)));
  const ofKind = (kind: RegExp): NodeParts | undefined => nodes.find(node => isA(node, kind));
  const article = ofKind(ARTICLE);
  const page = ofKind(/MedicalWebPage$/) ?? (article && ofKind(PAGE));
  const sources = [article, page].flatMap(node => node ?? []);
  if (!sources.length) return undefined;

  /** What a property says, references within the JSON-LD followed. */
  const said = (name: string): unknown[] =>
    sources.flatMap(node => items(node.get(name))).map(value => (isObject(value) ? complete(value) : value));
  const complete = (value: Record<string, unknown>): NodeParts => {
    const parts = nodeParts(value);
    return new Map([...(byId.get(parts.get('@id')) ?? []), ...parts]);
  };
  const text = (...names: string[]): string | undefined => firstText(...names.flatMap(said));
  const minutes = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(text('timerequired') ?? '');
  return {
    heading: text('headline', 'name'),
    href: text('url'),
    summary: text('description', 'abstract'),
    image: pictureIn(said('image')) ?? pictureIn(said('primaryimageofpage')),
    category: text('articlesection'),
    author: personIn(said('author')),
    published: text('datepublished'),
    lastUpdated: text('datemodified'),
    reviewedBy: personIn(said('reviewedby')),
    reviewed: text('lastreviewed'),
    minutes: minutes ? Number(minutes[1] ?? 0) * 60 + Number(minutes[2] ?? 0) || undefined : undefined,
    text: text('articlebody'),
  };
}

function nodesIn(json: unknown): NodeParts[] {
  if (Array.isArray(json)) return json.flatMap(nodesIn);
  if (!isObject(json)) return [];
  const { '@graph': graph, ...rest } = json;
  const node = nodeParts(rest);
  const inner = [...node.values()].flatMap(value =>
    isObject(value) && '@type' in value ? nodesIn(value) : [],
  );
  return [node, ...nodesIn(graph), ...inner];
}

/** `Ana Ruiz, MD`: a person's name and credential. */
function personIn(values: unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value === 'string' && !/^https?:/.test(value)) return value;
    if (!(value instanceof Map)) continue;
    const parts = value as NodeParts;
    const name = firstText(parts.get('name'));
    const credential = firstText(parts.get('honorificsuffix'), parts.get('hascredential'));
    if (name) return credential && !name.includes(credential) ? `${name}, ${credential}` : name;
  }
  return undefined;
}

function pictureIn(values: unknown[]): RecordImage | undefined {
  for (const value of values) {
    if (typeof value === 'string') return { src: value };
    if (!(value instanceof Map)) continue;
    const parts = value as NodeParts;
    const src = firstText(parts.get('contenturl'), parts.get('url'));
    if (src) return { src, alt: firstText(parts.get('caption'), parts.get('description')) };
  }
  return undefined;
}
