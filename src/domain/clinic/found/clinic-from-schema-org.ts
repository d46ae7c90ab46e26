import { parsedJSON } from '../../hours/schema-org/json-text.js';
import { hoursFromSchemaOrg } from '../../hours/hours-from-schema-org.js';
import type { Hours } from '../../hours/hours.js';
import type { Reading } from '../../problem.js';
import type { Address } from '../location.js';

/** What a page's structured data says about a clinic. */
export interface DataClinic {
  name?: string;
  phone?: string;
  email?: string;
  url?: string;
  address?: Address;
  /** Absent when the data says nothing of hours. */
  hours?: Reading<Hours>;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, 300) : undefined;

/** Every object in some data, from the outside in; data may be nested however deep, and is followed only so far. */
function* nodesIn(value: unknown, depth = 0): Generator<Node> {
  if (depth > 8 || !isNode(value)) return;
  if (!Array.isArray(value)) yield value;
  for (const part of Object.values(value)) yield* nodesIn(part, depth + 1);
}

/** Reads the JSON-LD scripts of a page. Facts are taken from the first object that has an address or a number. */
export function clinicFromSchemaOrg(scripts: readonly string[]): DataClinic {
  const data = scripts.map(script => parsedJSON(script)?.json).filter(isNode);
  const nodes = data.flatMap(each => [...nodesIn(each)]);
  const place =
    nodes.find(node => node['telephone'] && node['address']) ??
    nodes.find(node => node['address'] ?? node['telephone']) ??
    {};
  const speaksOfHours = scripts.some(script => /openingHours/i.test(script));
  const parts: DataClinic = {};
  const set = <Key extends keyof DataClinic>(key: Key, value: DataClinic[Key]) => {
    if (value !== undefined) parts[key] = value;
  };
  set('name', textOf(place['name']));
  set('phone', textOf(place['telephone']));
  set('email', textOf(place['email'])?.replace(/^mailto:/i, ''));
  set('url', textOf(place['url']));
  set('address', addressOf(place['address']));
  set('hours', speaksOfHours ? hoursFromSchemaOrg(data.length > 1 ? data : data[0]) : undefined);
  return parts;
}

function addressOf(value: unknown): Address | undefined {
  const node: unknown = Array.isArray(value) ? value[0] : value;
  if (!isNode(node)) return undefined;
  const country: unknown = isNode(node['addressCountry'])
    ? node['addressCountry']['name']
    : node['addressCountry'];
  const parts: [keyof Address, string | undefined][] = [
    ['street', textOf(node['streetAddress'])],
    ['city', textOf(node['addressLocality'])],
    ['region', textOf(node['addressRegion'])],
    ['postalCode', textOf(node['postalCode'])],
    ['country', /^[a-z]{2}$/i.exec(textOf(country) ?? '')?.[0].toUpperCase()],
  ];
  const address: Address = Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  return Object.keys(address).length ? address : undefined;
}
