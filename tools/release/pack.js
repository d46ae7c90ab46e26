/** Makes of a built checkout what a release consists of. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { hostFiles } from './host-files.js';

/** What pages load, and what belongs to it; modules and maps are in the npm package. */
const SERVED =
  /^(?:clinic-widgets[\w.]*\.js|(?:parts|one|frame|help)\/.+\.(?:js|html|css)|sri\.json|LICENSES\.txt)$/;

/** The same for every build: the earliest that a zip can say. */
const DATE = new Date(1980, 0, 1);

/**
 * What CHANGELOG.md says of a version.
 * @param {string} changelog
 * @param {string} version
 */
export function changelogEntry(changelog, version) {
  const [, ...entries] = changelog.split(/^## /m);
  const entry = entries.find(each => each.startsWith(`${version} `) || each.startsWith(`${version}\n`));
  if (!entry) throw new Error(`CHANGELOG.md has no entry "## ${version}".`);
  return `## ${entry.trim()}\n`;
}

/** @param {Record<string, string | Uint8Array>} files By their paths in the zip. */
async function zipOf(files) {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 9 });
  for (const path of Object.keys(files).sort()) {
    const content = files[path];
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await zip.add(path, reader, { lastModDate: DATE, extendedTimestamp: false });
  }
  return zip.close();
}

/**
 * Writes the npm package, the zip, `sri.json`, the licences and the entry of the changelog.
 * @param {string} root A checkout in which `build` and `manifest` have run.
 * @param {string} release The folder to write into; what is in it goes.
 */
export async function pack(root, release) {
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const dist = join(root, 'dist');
  const integrity = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8'));
  const built = readdirSync(dist, { recursive: true })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => SERVED.test(path) && statSync(join(dist, path)).isFile())
    .map(path => [path, readFileSync(join(dist, path))]);
  const files = { ...Object.fromEntries(built), ...hostFiles(version, integrity) };
  const inFolder = Object.entries(files).map(([path, content]) => [
    `clinic-widgets@${version}/${path}`,
    content,
  ]);
  writeFileSync(join(release, `clinic-widgets-${version}.zip`), await zipOf(Object.fromEntries(inFolder)));

  copyFileSync(join(dist, 'sri.json'), join(release, 'sri.json'));
  copyFileSync(join(dist, 'LICENSES.txt'), join(release, 'LICENSES.txt'));
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  writeFileSync(join(release, 'CHANGELOG.md'), changelogEntry(changelog, version));

  // What it would prepare has been built.
  const words = ['pack', '--silent', '--ignore-scripts', '--pack-destination', release];
  const { status, stderr } = spawnSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed. ${stderr}`);
}
