/** Installs what the bench measures beside ours, unless it is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));
const mark = `${folder}node_modules/.installed-from`;

export function installPeers() {
  const lock = readFileSync(`${folder}package-lock.json`, 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing the packages of bench …');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages of bench/package.json could not be installed.');
  writeFileSync(mark, lock);
}
