/**
 * The address that dials a number. An extension follows after a pause comma: Android's dialler turns
 * the `;ext=` of RFC 3966 into digits of the number.
 *
 * @example
 * telLink('+17342226222', '12') //=> 'tel:+17342226222,12'
 */
export function telLink(number: string, extension?: string): string {
  return `tel:${number}${extension ? `,${extension}` : ''}`;
}

/** The address that begins a text message to a number. */
export function smsLink(number: string): string {
  return `sms:${number}`;
}
