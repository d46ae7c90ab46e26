/** What the first signs of XML and HTML say of their encoding. */
const SAID_INSIDE = /^[^>]{0,80}encoding=["']([\w-]+)|<meta[^>]{0,80}charset=["']?([\w-]+)/i;

const MARKS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // There is no such encoding, or the text is not in it.
  }
}

/**
 * A text as it was meant: in the encoding that its first bytes, its header or its first lines say, else in UTF-8.
 * One that is in none of them is read as most such texts are meant, as Windows wrote them.
 */
export function decodedText(bytes: Uint8Array, contentType: string): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const inHeader = /charset="?([\w-]+)/i.exec(contentType)?.[1];
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const [, inXML, inHTML] = SAID_INSIDE.exec(start) ?? [];
  const said = marked ?? inHeader ?? inXML ?? inHTML ?? 'utf-8';
  for (const encoding of [said, 'utf-8']) {
    // One cut short may end within a sign.
    const text = decode(bytes, encoding) ?? decode(bytes.subarray(0, lastWholeSign(bytes)), encoding);
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Where in UTF-8 the last sign begins, if it may be cut. */
function lastWholeSign(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 4 && bytes[end - 1]! >= 0x80) end -= 1;
  return end;
}
