/**
 * Which files of `parts/` each widget needs, so that all of them can be fetched at once. The build puts
 * the hashed names here.
 */
export const PARTS: Record<string, string[]> = {};
