/**
 * Something kept in the fragment of a page's own address, which browsers never send to anyone.
 *
 * @param key What it is called there.
 * @param value Anything JSON can write.
 */
export function fragmentOf(key: string, value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#${key}=${btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** What a fragment holds under a key; `undefined` when that is nothing, or broken. */
export function valueIn(fragment: string, key: string): unknown {
  const start = `${key}=`;
  const at = fragment.indexOf(start);
  if (at < 0) return undefined;
  try {
    const text = fragment.slice(at + start.length).replace(/-/g, '+');
    const binary = atob(text.replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, sign => sign.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
