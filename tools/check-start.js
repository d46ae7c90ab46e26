/**
 * Starts what `npm start` starts once all is built, opens each address that it names, and ends it: the README's first
 * command, as who reads it sees it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = spawn(process.execPath, ['tools/serve.js'], {
  cwd: root,
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

/** What stands on each of the pages. */
const PAGES = { 'snippet-builder/': '<snippet-builder', '': 'clinic-widgets.js', 'docs/': 'The widgets' };

const faults = [];
let said = '';
for await (const text of server.stdout) {
  said += text;
  if (/Ctrl-C ends/.test(said)) break;
}
const [url] = /http:\/\/[\d.:]+\//.exec(said) ?? [];
if (!url) faults.push(`It says no address: ${said}`);
for (const [path, holds] of url ? Object.entries(PAGES) : []) {
  const answer = await fetch(url + path);
  const text = await answer.text();
  if (!answer.ok || !text.includes(holds))
    faults.push(`/${path} answers ${answer.status}, without "${holds}"`);
}
if (!said.includes(`${url}snippet-builder/`)) faults.push(`It does not name the snippet builder: ${said}`);
const ended = server.exitCode === null ? once(server, 'exit') : undefined;
server.kill();
await ended;
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
