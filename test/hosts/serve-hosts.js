import { createServer } from 'node:http';
import { extname } from 'node:path';
import { answer } from './answer.js';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves the host pages and the built files on this machine only.
 * @param {(request: import('node:http').IncomingMessage) => void} [heard] is told of each request
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function serveHosts(heard) {
  const server = createServer(async (request, response) => {
    heard?.(request);
    const found = await answer(new URL(request.url, 'http://127.0.0.1'));
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[extname(found?.path ?? '')] ?? 'application/octet-stream',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      ...found?.headers,
    });
    response.end(found?.body ?? 'Not found');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
