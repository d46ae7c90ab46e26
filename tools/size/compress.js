import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{ min: number, gzip: number, brotli: number }} Size bytes, 1 kB = 1000 B */

/**
 * The build's hash stands in file names, and how well it packs is chance: each build is weighed with the same one.
 */
const BUILD_HASH = /(-)[0-9a-f]{8}(?=\.js)/g;

/** @param {string | Buffer} content @returns {Size} */
export function sizeOf(content) {
  const bytes = Buffer.from(String(content).replace(BUILD_HASH, '$15d0c7e9a'));
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
