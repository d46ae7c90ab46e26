/** Whether a value is what JSON writes in `{ }`. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks into a value of unknown make, key by key; `undefined` where it does not lead on. */
export function valueIn(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** The text at such a place; `undefined` when there is none. */
export function textIn(value: unknown, ...path: (string | number)[]): string | undefined {
  const found = valueIn(value, ...path);
  return typeof found === 'string' && found.trim() ? found : undefined;
}
