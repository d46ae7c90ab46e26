/**
 * The address of a chat on WhatsApp; `undefined` where the number does not say its country.
 *
 * @example
 * whatsappLink('+17342226222') //=> 'https://wa.me/17342226222'
 */
export function whatsappLink(number: string): string | undefined {
  return number.startsWith('+') ? `https://wa.me/${number.slice(1)}` : undefined;
}
