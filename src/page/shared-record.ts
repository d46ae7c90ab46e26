/** This release. The build checks it against `package.json`. */
export const VERSION = '0.1.0';

interface SharedRecord {
  /** The version that was here first; its pieces serve every later one. */
  version: string;
  pieces: Record<string, unknown>;
}

const KEY = Symbol.for('clinic-widgets');

function record(): SharedRecord {
  const page = globalThis as unknown as Record<symbol, SharedRecord | undefined>;
  return (page[KEY] ??= { version: VERSION, pieces: {} });
}

/** The version of the library that came first on this page. */
export const firstVersion = (): string => record().version;

/**
 * A piece of which a page has one, however many of our files it loads: the clock, the dock, the options.
 * Bundles cannot share modules, so they meet in one record on `globalThis`. A name once published keeps
 * the shape of its piece for ever.
 */
export function shared<T>(name: string, make: () => T): T {
  return (record().pieces[name] ??= make()) as T;
}
