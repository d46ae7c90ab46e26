/**
 * Opens a page of `/test/pages/`, `/site/` or `/dist/` in a frame, as it stands, and waits until it has loaded.
 * `csp` is the policy its response carries (pages in `/test/pages/` only). The frame goes when the test ends.
 */
export async function openPage(path: string, { csp }: { csp?: string } = {}): Promise<HTMLIFrameElement> {
  const url = new URL(path, location.origin);
  if (csp) url.searchParams.set('csp', csp);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 100%; border: 0';
  frame.src = url.href;
  frames.push(frame);
  await new Promise(loaded => {
    frame.addEventListener('load', loaded, { once: true });
    document.body.append(frame);
    // What is far from what one sees is not fetched.
    frame.scrollIntoView();
  });
  return frame;
}

const frames: HTMLIFrameElement[] = [];

afterEach('the opened pages are closed', () => {
  for (const frame of frames.splice(0)) frame.remove();
});
