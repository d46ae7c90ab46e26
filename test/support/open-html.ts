import { openPage } from './open-page.js';

const addresses: string[] = [];

/** Opens a page that is written in the test, read by the browser's own parser. It has this origin. */
export function openHtml(body: string, head = ''): Promise<HTMLIFrameElement> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>${head}</head><body>${body}</body></html>`;
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  addresses.push(address);
  return openPage(address);
}

afterEach('the written pages are forgotten', () => {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
});
