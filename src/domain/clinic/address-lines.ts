import type { Address } from './location.js';

/** Where the postal code stands before the city. */
const CODE_FIRST =
  /^(?:AT|BE|BR|CH|CZ|DE|DK|ES|FI|FR|GR|HR|HU|IL|IS|IT|LI|LT|LU|MX|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR)$/;

/** Where city and postal code have lines of their own. */
const CODE_APART = /^(?:GB|UK|IE)$/;

/**
 * The lines of an address, in the order in which its country writes them; a country's code is for telephones and
 * machines, and is not said.
 *
 * @example
 * addressLines({ street: '210 Orchard Row', city: 'Ann Arbor', region: 'MI', postalCode: '48104' })
 * //=> ['210 Orchard Row', 'Ann Arbor, MI 48104']
 */
export function addressLines(address: Address): string[] {
  const { street = '', city = '', region = '', postalCode = '', country = '' } = address;
  const isCode = country.length === 2;
  const inCity = CODE_FIRST.test(country)
    ? [[postalCode, city].filter(Boolean).join(' ')]
    : CODE_APART.test(country)
      ? [city, region, postalCode]
      : [[city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ')];
  return [...street.split('\n'), ...inCity, isCode ? '' : country].map(line => line.trim()).filter(Boolean);
}
