/** Says that a value, found at a path such as `week.mon`, cannot be read, and what to write instead. */
export type Report = (path: string, read: unknown, instead: string) => undefined;

/** Reads one value of unknown make; `undefined` when it cannot be read, which has then been reported. */
export type Read<Value = unknown> = (value: unknown, path: string, report: Report) => Value | undefined;

/** Reads what passes a test, as it stands. */
export function passing<Value>(test: (value: unknown) => boolean, instead: string): Read<Value> {
  return (value, path, report) => (test(value) ? (value as Value) : report(path, value, instead));
}

export const text: Read<string> = passing(value => typeof value === 'string', 'text in quotes');

/** Reads a list, leaving out what in it cannot be read. */
export function list<Value>(read: Read<Value>): Read<Value[]> {
  return (value, path, report) =>
    Array.isArray(value)
      ? value.flatMap((item, i) => read(item, `${path}[${i}]`, report) ?? [])
      : report(path, value, 'a list in [ ]');
}

/**
 * Reads an object, each key in its own way. Keys that are not known are reported and left out; so are those that
 * cannot be read, unless `null` is to stand in their place.
 */
export function record<Value>(known: Record<string, Read>, inPlace?: null): Read<Value> {
  const keys = Object.keys(known).join(', ');
  return (value, path, report) => {
    if (!isRecord(value)) return report(path, value, `an object in { } with some of ${keys}`);
    const found: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      const read = Object.hasOwn(known, key) ? known[key]! : passing(() => false, `one of the names ${keys}`);
      const made = (part === inPlace ? part : read(part, at, report)) ?? inPlace;
      if (made !== undefined) found[key] = made;
    }
    return found as Value;
  };
}

/** Whether a value is what JSON writes in `{ }`. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as JSON writes it, cut short where it is long. */
export function quoted(value: unknown): string {
  let written: string | undefined;
  try {
    written = JSON.stringify(value);
  } catch {
    // It contains itself, or a number JSON cannot write.
  }
  written ??= typeof value;
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
