/**
 * Starts what the README's commands start once all is built, opens each address that matters, and ends it: as who reads
 * the README sees it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * What is started: the words after `node` or `npm`, what it says at last, the addresses it must name, and what stands on
 * each of its pages.
 */
const STARTED = [
  {
    name: 'npm start',
    program: [process.execPath, 'tools/serve.js'],
    ready: /Ctrl-C ends/,
    named: ['snippet-builder/'],
    pages: { 'snippet-builder/': '<snippet-builder', '': 'clinic-widgets.js', 'docs/': 'The widgets' },
  },
  {
    name: 'npm run storybook',
    program: [
      'npm',
      'run',
      '--ignore-scripts',
      'storybook',
      '--',
      '--host',
      '127.0.0.1',
      '--port',
      String(await freePort()),
    ],
    ready: /Local:\s+http:\/\/[\d.:]+\//,
    named: [],
    pages: { 'index.json': '"office-hours--', 'iframe.html': 'storybook-root', '': '<title>' },
  },
];

/** What is wrong with one of them. @returns {Promise<string[]>} */
async function faultsOf({ program: [command, ...words], ready, named, pages }) {
  // In a group of its own: npm does not hand on the word to end.
  const server = spawn(command, words, {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(server, 'exit');
  const faults = [];
  let said = '';
  await new Promise(resolve => {
    server.stdout.setEncoding('utf8').on('data', text => {
      said += text;
      if (ready.test(said)) resolve();
    });
    server.stdout.on('end', resolve);
  });
  const [url] = /http:\/\/[\d.:]+\//.exec(said) ?? [];
  if (!url) faults.push(`says no address: ${said}`);
  for (const [path, holds] of url ? Object.entries(pages) : []) {
    const answer = await fetch(url + path);
    const text = await answer.text();
    if (!answer.ok || !text.includes(holds))
      faults.push(`/${path} answers ${answer.status}, without "${holds}"`);
  }
  for (const path of named) if (!said.includes(url + path)) faults.push(`does not name /${path}: ${said}`);
  if (server.exitCode === null) process.kill(-server.pid);
  await ended;
  return faults;
}

let failed = 0;
for (const started of STARTED) {
  const faults = await faultsOf(started);
  for (const fault of faults) console.error(`${started.name}: ${fault}`);
  if (faults.length) failed += 1;
}
console.log(`${STARTED.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
