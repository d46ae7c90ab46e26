import type { Reading } from '../problem.js';
import { numberAbroad } from './numbers-abroad.js';
import { phoneFromTextWith } from './phone-from-text-with.js';
import type { Phone, PhoneOptions } from './phone-number.js';

/**
 * Reads the one phone number in what an author wrote; words around it are passed over.
 *
 * No value, and an `error`: no number, too few or too many digits, or two numbers. A `doubt`: the number is
 * dialled as written, because nothing says which country or area it belongs to.
 *
 * @example
 * phoneFromText('Call us: (734) 222-6222').value?.tel //=> 'tel:+17342226222'
 * phoneFromText('020 7946 0018', { country: 'GB' }).value?.tel //=> 'tel:+442079460018'
 */
export function phoneFromText(text: string, options?: PhoneOptions): Reading<Phone> {
  return phoneFromTextWith(text, options, numberAbroad);
}
