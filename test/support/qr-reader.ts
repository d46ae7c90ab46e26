import 'jsqr';
import type jsQR from 'jsqr';

/** It is no module: it leaves itself on the page. */
const reader = (): typeof jsQR => (globalThis as unknown as { jsQR: typeof jsQR }).jsQR;

const SIZE = 290;

/** What another's reader of QR codes finds in a drawing, pixel by pixel. */
export async function readQrCode(drawing: SVGSVGElement): Promise<string | undefined> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${SIZE}`);
  copy.setAttribute('height', `${SIZE}`);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIZE, SIZE);
  context.drawImage(image, 0, 0, SIZE, SIZE);
  return reader()(context.getImageData(0, 0, SIZE, SIZE).data, SIZE, SIZE)?.data;
}
