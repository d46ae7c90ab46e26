import { webAddress } from './addresses.js';

/** The origins named in `allow-origin`, with white space between: `https://blog.example.com`, or a host alone. */
export function allowedOrigins(written = ''): string[] {
  return written
    .split(/[\s,]+/)
    .flatMap(each =>
      each ? (webAddress(each.includes('//') ? each : `https://${each}`, location.href) ?? []) : [],
    )
    .map(url => url.origin);
}
