/**
 * Writes a screenshot again with at most 256 colours: our pages are flat drawings and text, and take a fifth of the
 * space so.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_SIZE = 256;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function* chunksOf(png) {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** What a byte's left, upper and upper left neighbours foretell (PNG's fourth filter). */
function paeth(left, above, corner) {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** The pixels of an 8-bit RGB or RGBA picture, without its filters. */
function pixelsOf(png) {
  const chunks = [...chunksOf(png)];
  const head = chunks[0].data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const depth = head[9] === 6 ? 4 : 3;
  const raw = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  const row = width * depth;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= depth ? pixels[at - depth] : 0;
      const above = y ? pixels[at - row] : 0;
      const corner = y && x >= depth ? pixels[at - row - depth] : 0;
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      pixels[at] = raw[y * (row + 1) + 1 + x] + foretold;
    }
  }
  return { width, height, depth, pixels };
}

const shade = (color, shift) => (color >> shift) & 0xff;

/** A box of colours: in which of red, green and blue it is widest, and how much cutting it there would gain. */
function boxOf(members, colors) {
  const sides = [16, 8, 0].map(shift => {
    const shades = members.map(color => shade(color, shift)).sort((a, b) => a - b);
    return { shift, low: shades[0], width: shades.at(-1) - shades[0] };
  });
  const widest = sides.reduce((a, b) => (b.width > a.width ? b : a));
  const area = members.reduce((sum, color) => sum + colors.get(color), 0);
  // Large areas of like colours (a sky, a soft shadow) count as much as small ones of unlike colours.
  return { members, ...widest, gain: widest.width * Math.sqrt(area) };
}

/** Cuts the colours in two, again and again where it gains most, until there are as many as a palette holds. */
function paletteOf(colors) {
  const boxes = [boxOf([...colors.keys()], colors)];
  while (boxes.length < PALETTE_SIZE) {
    const best = boxes.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (!best.width) break;
    const inUpper = color => shade(color, best.shift) > best.low + best.width / 2;
    boxes.splice(
      boxes.indexOf(best),
      1,
      boxOf(
        best.members.filter(color => !inUpper(color)),
        colors,
      ),
      boxOf(best.members.filter(inUpper), colors),
    );
  }
  const index = new Map();
  // The most frequent colour of a box stands for it: large plain areas keep theirs to the bit.
  const palette = boxes.map(({ members }, number) => {
    for (const color of members) index.set(color, number);
    return members.reduce((best, color) => (colors.get(color) > colors.get(best) ? color : best));
  });
  return { palette, index };
}

/** @param {Buffer} png @returns {Buffer} */
export function smallerPng(png) {
  const { width, height, depth, pixels } = pixelsOf(png);
  const colorAt = at => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
  const colors = new Map();
  for (let at = 0; at < pixels.length; at += depth)
    colors.set(colorAt(at), (colors.get(colorAt(at)) ?? 0) + 1);
  const { palette, index } = paletteOf(colors);

  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = index.get(colorAt((y * width + x) * depth));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const shades = Buffer.from(palette.flatMap(color => [color >> 16, (color >> 8) & 0xff, color & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', shades),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
