/**
 * The whole internet of the bench: one HTTP/2 server on this machine that answers for every host name. The browser is
 * told (browser.js) to take every name to it, so that requests to foreign hosts are ordinary, slowed down requests, and
 * nothing leaves the machine. Needs `openssl`, for a certificate.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotli } from './compress.js';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const alreadyCompressed = /^(image\/png|font\/)/;

/** A throw-away certificate; the browser is started with --ignore-certificate-errors. */
function certificate() {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [key, cert] = ['key', 'cert'].map(name => join(dir, name));
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=bench',
        '-keyout',
        key,
        '-out',
        cert,
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/**
 * @param files    { '/index.html': string | Buffer } answered on clinic.test and cdn.test
 * @param mounts   { '/npm/': directory } likewise
 * @param foreign  { 'fonts.googleapis.com/icon': { type, body } } answered where host + path start so
 */
export async function startServer({ files = {}, mounts = {}, foreign = {} }) {
  const ready = new Map(); // 'host/path' → { status, type, body, encoding }: compressed once

  function find(host, path) {
    if (!host.endsWith('.test')) {
      const known = Object.keys(foreign).find(start => (host + path).startsWith(start));
      return known && foreign[known];
    }
    if (files[path] !== undefined) return { type: types[extname(path)], body: files[path] };
    const mount = Object.keys(mounts).find(start => path.startsWith(start));
    const file = mount && join(mounts[mount], normalize('/' + path.slice(mount.length)));
    return (
      file &&
      statSync(file, { throwIfNoEntry: false })?.isFile() && {
        type: types[extname(file)],
        body: readFileSync(file),
      }
    );
  }

  function prepare(host, path) {
    const found = find(host, path);
    if (!found) return { status: 404, type: 'text/plain', body: Buffer.from('not found') };
    const plain = alreadyCompressed.test(found.type);
    const raw = Buffer.from(found.body);
    return {
      status: 200,
      type: found.type,
      body: plain ? raw : brotli(raw),
      encoding: plain ? undefined : 'br',
    };
  }

  const server = createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) => {
    const url = new URL(request.url, `https://${request.authority ?? request.headers.host}`);
    const key = url.host + url.pathname;
    if (!ready.has(key)) ready.set(key, prepare(url.host, url.pathname));
    const { status, type, body, encoding } = ready.get(key);
    response.writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      'access-control-allow-origin': '*',
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(body);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const sessions = new Set();
  server.on('session', session => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });

  return {
    port: server.address().port,
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}
