import type { Trust } from '../../domain/article/article-from-record.js';
import type { WallClock } from '../../domain/hours/zoned-moment.js';
import { webAddress } from './addresses.js';
import { allowedOrigins } from './allowed-origins.js';

/**
 * What records that were fetched may do here: name pages anywhere, and pictures of this site, of their own source or
 * of an origin that the page's author names.
 */
export function trustIn(
  source: string,
  allowOrigin: string | undefined,
  clock: WallClock | undefined,
): Trust {
  const origins = [location.origin, new URL(source).origin, ...allowedOrigins(allowOrigin)];
  return {
    page: address => webAddress(address, source)?.href,
    image: address => {
      const url = webAddress(address, source);
      return url && origins.includes(url.origin) ? url.href : undefined;
    },
    clock,
  };
}
