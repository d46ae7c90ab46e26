/** An address made absolute; `undefined` when it is none that a browser opens as a page. */
export function webAddress(written: string | undefined, base: string | URL): URL | undefined {
  try {
    const url = new URL(written!, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a picture's address is a page's or a file's, or is the picture itself. */
export const isPicture = (written: string): boolean =>
  /^data:image\//i.test(written) || webAddress(written, document.baseURI) !== undefined;
