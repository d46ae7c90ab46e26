/**
 * Uses a part when it has come. One that cannot be fetched is done without, and the author's text stands: nothing
 * is thrown into the page, and the browser's console says which file it was.
 */
export const quietly = <T>(part: Promise<T>, use: (part: T) => void): Promise<void> =>
  part.then(use, () => undefined);
