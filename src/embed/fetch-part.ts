import { ENDING } from './parts.js';

const asked: Record<string, Promise<unknown> | undefined> = {};
let failed = 0;

/**
 * Fetches a part of the folder this one lies in, once. One that fails is asked for once more, as the loader
 * does, under another address; then a warning is said, and whoever needs the part next asks anew. The build puts
 * this in place of every `import()` in the parts: see `tools/build/retry-parts.js`.
 */
export function fetchPart(name: string): Promise<unknown> {
  const address = `./${name}${ENDING}`;
  return (asked[name] ??= import(address)
    .catch(() => import(`../%70arts/${name}${ENDING}?${++failed}`))
    .catch(error => {
      asked[name] = undefined;
      console.warn(`clinic-widgets: ${name} did not come (${error}).`);
      throw error;
    }));
}
