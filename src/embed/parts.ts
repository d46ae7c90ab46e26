/*
 * Which files of `parts/` a page needs for what, so that all of them can be fetched at once. The build writes this
 * file: here it only says what that looks like.
 */

/** How the name of every part ends: the build's hash. */
export const ENDING: string = '.js';

/** For each widget, the file that defines it first. */
export const WIDGETS: Record<string, string[]> = {};

/** For `data-widgets`. */
export const MOUNT: string[] = [];
