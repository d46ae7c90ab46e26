/**
 * A short name for what a text says, the same after editors have rewritten its dashes, quotes and line
 * breaks. FNV-1a, 32 bit, over UTF-16 units, in base 36. Settled hours are bound to their text by it.
 *
 * @example
 * textChecksum('Mon - Fri : 8am') === textChecksum('mon–fri:8AM') //=> true
 */
export function textChecksum(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{White_Space}\p{Cf}]/gu, '')
    .replace(/[\p{Pd}\u2212~]+/gu, '-')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„″]/g, '"');
  let hash = 0x811c9dc5;
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
