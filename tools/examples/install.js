/** Puts an example where nothing of this checkout is found by accident, and installs it as whoever uses the package would. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = 'clinic-widgets.tgz';
/** What an example leaves behind when somebody runs it in its place. */
const MADE = new Set(['node_modules', 'dist', '_site', '.next', PACKAGE]);

/** Runs a program of npm's; throws what it said when it fails. */
export function npm(words, cwd) {
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed.\n${stdout}${stderr}`);
}

/** Packs the checkout as it was built. @param {string} folder @returns {string} The package's path. */
export function packInto(folder) {
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  return join(
    folder,
    readdirSync(folder).find(file => file.endsWith('.tgz')),
  );
}

/** What a lock says of our package: without its hash, which is another with each build. */
function lockOf(folder) {
  const file = join(folder, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const ours = lock.packages['node_modules/clinic-widgets'];
  return { lock, ours, write: () => writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`) };
}

/** Writes the locks of an example anew, for the package as it is now. */
export function lockExample(name, archive) {
  const folder = join(root, 'examples', name);
  copyFileSync(archive, join(folder, PACKAGE));
  npm(['install', '--package-lock-only', '--ignore-scripts'], folder);
  const { ours, write } = lockOf(folder);
  delete ours.integrity;
  write();
}

/**
 * Installs an example into a folder of its own.
 * @param {string} name
 * @param {string} archive The packed package.
 * @param {string} into
 */
export function installExample(name, archive, into) {
  const folder = join(into, name);
  mkdirSync(folder);
  const from = join(root, 'examples', name);
  cpSync(from, folder, { recursive: true, filter: path => path === from || !MADE.has(basename(path)) });
  copyFileSync(archive, join(folder, PACKAGE));

  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { ours } = lockOf(folder);
  if (JSON.stringify(ours.dependencies) !== JSON.stringify(dependencies))
    throw new Error(`The lock of examples/${name} is of another package: run "npm run examples -- --lock".`);
  npm(['ci', '--ignore-scripts', '--prefer-offline'], folder);
  return folder;
}
