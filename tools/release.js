/**
 * Makes into `release/` what a release consists of, from the checkout as it was built, and makes it a second time in a
 * folder of its own: both must be equal to the byte. `--tag v1.2.3`, for publishing, asks for a clean tree of that version.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './release/pack.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, 'release');

function run(command, words, cwd) {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed.\n${stderr}`);
  return stdout;
}
const git = (...words) => run('git', words, root);

/** Copies what git keeps, as it lies here, to where nothing has been built; gives the folder. */
function copyOfSources() {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-widgets-'));
  const paths = git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter(Boolean);
  const gone = new Set(git('ls-files', '-z', '--deleted').split('\0'));
  for (const path of paths) if (!gone.has(path)) cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Makes it once more. What comes out another is left to be compared.
 * @returns {Promise<{ folder: string, names: string[] }>} The files that differ, or that only one making has.
 */
async function differences() {
  const folder = copyOfSources();
  let differing = [];
  try {
    run('npm', ['run', '--silent', '--ignore-scripts', 'build'], folder);
    await pack(folder, join(folder, 'release'));
    const names = new Set([...readdirSync(release), ...readdirSync(join(folder, 'release'))]);
    const bytes = (where, name) => {
      try {
        return readFileSync(join(where, name));
      } catch {
        return Buffer.alloc(0);
      }
    };
    differing = [...names].filter(name => !bytes(release, name).equals(bytes(join(folder, 'release'), name)));
    return { folder, names: differing };
  } finally {
    if (!differing.length) rmSync(folder, { recursive: true, force: true });
  }
}

const at = process.argv.indexOf('--tag');
if (at > 0) {
  const { version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const tag = process.argv[at + 1];
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and the package says ${version}.`);
  // npm would refuse the provenance, after everything else was done.
  if (!repository)
    throw new Error('package.json names no repository, which the provenance is compared with.');
  const changed = git('status', '--porcelain').trim();
  if (changed) throw new Error(`The tree is not clean:\n${changed}`);
}
await pack(root, release);
const { folder, names } = await differences();
for (const name of readdirSync(release)) console.log(`release/${name}`);
if (names.length) {
  console.error(`Two builds of one tree differ in ${names.join(', ')}. The second is in ${folder}.`);
  process.exitCode = 1;
}
