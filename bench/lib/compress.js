/** Bytes as a good host sends them: brotli at its best level. */
import { brotliCompressSync, constants } from 'node:zlib';

/** @param {string | Buffer} data */
export const brotli = data =>
  brotliCompressSync(Buffer.from(data), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
