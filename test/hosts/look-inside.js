/** Looks at the page it runs in, whenever the page around asks. */
import { look, read } from './look.js';

addEventListener('message', async ({ data, source }) => {
  if (data.read) source.postMessage(read(globalThis, data.read), '*');
  if (data.look) source.postMessage(await look(globalThis, data.look), '*');
});
