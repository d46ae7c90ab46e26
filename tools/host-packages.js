/** Installs what the host pages and editors of `test/hosts` are made of, unless it is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../test/hosts/', import.meta.url));
const lock = readFileSync(`${folder}package-lock.json`, 'utf8');
const mark = `${folder}node_modules/.installed-from`;

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  console.log('Installing the packages of test/hosts …');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) writeFileSync(mark, lock);
  process.exitCode = status ?? 1;
}
