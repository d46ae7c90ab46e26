import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A port nobody listens on. */
export function freePort() {
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** @param {number} port */
function isListening(port) {
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** Waits until somebody listens on the port. */
export async function waitForPort(port, milliseconds = 15_000) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await isListening(port)) return;
    await pause(100);
  }
  throw new Error(`Nothing listens on port ${port}.`);
}
