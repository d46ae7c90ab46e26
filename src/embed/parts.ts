/*
 * Which files of `parts/` a page needs for what, so that all of them can be fetched at once. The build puts the
 * hashed names here: this file only says what they look like.
 */

/** For each widget, the file that defines it first. */
export const WIDGETS: Record<string, string[]> = {};

/** For `data-widgets`. */
export const MOUNT: string[] = [];
