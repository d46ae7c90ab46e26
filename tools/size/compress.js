import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{ min: number, gzip: number, brotli: number }} Size bytes, 1 kB = 1000 B */

/** @param {string | Buffer} content @returns {Size} */
export function sizeOf(content) {
  const bytes = Buffer.from(content);
  return {
    min: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** Files are fetched one by one, so that their sizes add up. @param {Size[]} sizes @returns {Size} */
export function sum(sizes) {
  const total = { min: 0, gzip: 0, brotli: 0 };
  for (const size of sizes) for (const key of Object.keys(total)) total[key] += size[key];
  return total;
}
