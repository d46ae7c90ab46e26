import { correction, generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';

/** The light edge a reader needs around the code, in its squares (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A QR code that opens an address, drawn here: nothing is asked of anybody. A fifth of it may be unreadable.
 *
 * @param name What it is, for those who do not see it.
 */
export function qrCode(address: string, name: string): TemplateResult {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET;
  let squares = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) squares += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return html`<svg part="qr" role="img" aria-label=${name} viewBox="0 0 ${side} ${side}">
    <path d=${squares} shape-rendering="crispEdges"></path>
  </svg>`;
}
