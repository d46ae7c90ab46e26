/**
 * All who take part: one file each in bench/contestants. What one does not do, it does not say.
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} [source] a module to be bundled, served as `bundled(contestant)`
 * @property {{ job: string, files?: string[], source?: string }} [sizes] what it weighs: files as published, or a module
 * @property {{ head?: string, content?: string, end?: string }} [page] what is pasted, and where
 * @property {{ element: string, head?: string, script?: string }} [mount] an element, and the module that defines it
 * @property {() => Promise<object[]>} [hours] readers of hours: `read()` gives what `status(hours, now)` is asked of
 * @property {object} [toolbar] how its text is made larger: bench/measures/toolbar.js says what it needs
 */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../contestants/', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.js'));

/** @type {Contestant[]} */
export const contestants = (await Promise.all(files.map(name => import(new URL(name, folder).href)))).map(
  ({ contestant }) => contestant,
);

/** Those who do something, by name. */
export const whoHas = part =>
  Object.fromEntries(contestants.filter(each => each[part]).map(each => [each.name, each]));

const manifest = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** @returns {string[]} */
export const versions = () => [
  `clinic-widgets ${manifest('../../package.json').version}`,
  ...Object.entries(manifest('../package.json').dependencies).map(([name, version]) => `${name} ${version}`),
];
