/**
 * Serves the demo page, the snippet builder and the built files on this machine only: `/` is `site/` and what the build
 * made of it, `/dist/` is `dist/`. The port is `PORT`, or 4173, or the next that is free.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

const folder = name => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Answers a request for the site or for a built file. */
function handler() {
  const options = { dev: true, etag: true };
  const site = sirv(folder('site'), options);
  const built = sirv(folder('dist/site'), options);
  const dist = sirv(folder('dist'), {
    ...options,
    // As the real host must: pages elsewhere fetch our parts.
    setHeaders: response => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  return (request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!/^\/dist(?:\/|$)/.test(request.url)) {
      return site(request, response, () => built(request, response, notFound));
    }
    request.url = request.url.slice('/dist'.length) || '/';
    dist(request, response, notFound);
  };
}

/** @param {import('node:http').Server} server @param {number} port */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Starts serving. Port 0 is any free one.
 * @param {number} port
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function serve(port = FIRST_PORT) {
  const server = createServer(handler());
  for (let tried = 1; ; tried += 1) {
    try {
      const url = `http://${HOST}:${await listen(server, port)}/`;
      return {
        url,
        close() {
          server.close();
          server.closeAllConnections();
        },
      };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried === PORTS_TO_TRY) throw error;
      port += 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, close } = await serve(Number(process.env.PORT ?? FIRST_PORT));
  console.log(`The snippet builder is at ${url}snippet-builder/`);
  console.log(`The demo clinic is at ${url} (Ctrl-C ends)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
}
