import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MARK = /\n<!-- Made from ([0-9a-f]+) -->\n$/;

/** The files of a list of files and folders, without what is installed. */
function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter(name => name !== 'node_modules')
    .sort()
    .flatMap(name => filesOf(`${path}/${name}`));
}

/** @param {string[]} from */
function fingerprint(from) {
  const hash = createHash('sha256');
  for (const path of from.flatMap(filesOf)) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Keeps a document that is made, as the command line says: by default it is written; `--check` fails when what it is
 * made from has changed since, `--compare` when it comes out another than the one there.
 * @param {{ path: string, command: string, from: string[], make: () => Promise<string> }} document
 */
export async function keepDocument({ path, command, from, make }) {
  const file = join(root, path);
  const there = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const mark = `\n<!-- Made from ${fingerprint(from)} -->\n`;
  const fail = reason => {
    console.error(`${path} ${reason}: run "npm run ${command}".`);
    process.exitCode = 1;
  };
  if (process.argv.includes('--check')) {
    if (!there.endsWith(mark)) fail('is stale');
    else console.log(`${path} is up to date.`);
    return;
  }
  const made = await format((await make()) + mark, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--compare')) {
    writeFileSync(file, made);
    console.log(`${path} is written.`);
  } else if (made.replace(MARK, '') !== there.replace(MARK, '')) {
    console.error(made);
    fail('says something else than what was found now');
  } else console.log(`${path} says what was found now.`);
}
