import { isRecord } from '../json-parts.js';

/**
 * A node of JSON-LD by the plain names of its properties: `schema:opens`, `Opens`,
 * `https://schema.org/opens` are `opens`.
 */
export type NodeParts = Map<string, unknown>;

/**
 * The properties of a node, without the wrappers `@value`, `@list` and `@set`; one that is given twice is a
 * list.
 */
export function nodeParts(node: Record<string, unknown>): NodeParts {
  const parts: NodeParts = new Map();
  for (const [key, value] of Object.entries(node)) {
    const name = key.replace(/^.*[:/#]/, '').toLowerCase();
    parts.set(name, parts.has(name) ? [...items(parts.get(name)), ...items(value)] : unwrapped(value));
  }
  return parts;
}

/** A value as a list, without what is empty in it. */
export function items(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .map(unwrapped)
    .flat()
    .filter(item => !isBlank(item));
}

/** Whether a property says nothing: absent, `null`, or text without a sign. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

/** The first text among some values. */
export function firstText(...values: unknown[]): string | undefined {
  const text = values.flatMap(items).find(value => typeof value === 'string');
  return typeof text === 'string' ? text.trim() : undefined;
}

function unwrapped(value: unknown): unknown {
  return isRecord(value) ? (value['@value'] ?? value['@list'] ?? value['@set'] ?? value) : value;
}
