/** What is in `examples/`. A new example is an entry here. */

/**
 * @typedef {object} Served How a project is opened.
 * @property {string} [folder] What it was built into, or
 * @property {string} [script] the script that serves it, by `--hostname` and `--port`.
 * @property {string} one The address of the page that wants one element.
 * @property {boolean} [isBundled] Whether a bundler made what visitors get, so that it is weighed; it did, unless told otherwise.
 */

/** @type {Record<string, { scripts: string[], served: Served[] }>} The scripts are run first. */
export const PROJECTS = {
  // TypeScript, React, Vue and Svelte: what may be written in each, and what not.
  types: { scripts: ['check'], served: [] },
  vite: { scripts: ['build'], served: [{ folder: 'dist', one: 'back-to-top.html' }] },
  webpack: { scripts: ['build'], served: [{ folder: 'dist', one: 'back-to-top.html' }] },
  eleventy: { scripts: ['build'], served: [{ folder: '_site', one: 'back-to-top.html', isBundled: false }] },
  next: {
    scripts: ['build'],
    served: [
      { script: 'serve', one: 'back-to-top' },
      // React tells of what differs from the server's HTML only while one develops.
      { script: 'start', one: 'back-to-top', isBundled: false },
    ],
  },
};
