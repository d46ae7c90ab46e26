/*
 * Which files of `parts/` a page needs for what, so that all of them can be fetched at once. The build writes this
 * file: here it only says what that looks like.
 */

/** How the name of every part ends: the build's hash. */
export const ENDING: string = '.js';

/** For each widget the files it needs, the one that defines it first: `call-button office-hours,office-hours`. */
export const WIDGETS: string = '';

/** The same for what only some pages need. */
export const MORE: string = '';
