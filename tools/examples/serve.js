/** Serves a built example on this machine only. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const PATIENCE = 60_000;

async function listen(server) {
  server.listen(0, HOST);
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  return server.address().port;
}

async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Serves a folder. */
async function serveFolder(folder) {
  const server = createServer(sirv(folder, { dev: true }));
  const port = await listen(server);
  return {
    url: `http://${HOST}:${port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Waits until a server answers. */
async function answered(url, child, said) {
  for (const end = Date.now() + PATIENCE; Date.now() < end && child.exitCode === null;) {
    const ok = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new Error(`${url} does not answer.\n${said()}`);
}

function isRunning(id) {
  try {
    return process.platform !== 'win32' && process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Runs a script of the project that serves it: one that takes `--hostname` and `--port`. */
async function serveByScript(folder, script) {
  const port = await freePort();
  const url = `http://${HOST}:${port}/`;
  const words = ['run', '--silent', script, '--', '--hostname', HOST, '--port', String(port)];
  const child = spawn('npm', words, {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts ends with it.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  const ended = new Promise(resolve => child.once('exit', resolve));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (output += text));
  const close = async () => {
    if (child.exitCode === null) {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    }
    await ended;
    // npm ends before what it started does.
    while (isRunning(-child.pid)) await new Promise(resolve => setTimeout(resolve, 100));
  };
  try {
    await answered(url, child, () => output);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

/**
 * @param {string} project The folder of an installed example.
 * @param {{ folder?: string, script?: string }} how
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export const serveExample = (project, { folder, script }) =>
  folder ? serveFolder(join(project, folder)) : serveByScript(project, script);
