import { plainPhone } from '../phone/plain-phone.js';
import type { ContactFacts } from './contact-facts.js';

/** The facts that attributes hold: an address with a line break between its lines, languages with spaces. */
export function factsOfAttributes(
  given: Readonly<Record<string, string | undefined>>,
  country: string | undefined,
): ContactFacts {
  const { name, url, email, phone, address, languages } = given;
  return {
    name,
    url,
    email,
    phones: phone === undefined ? undefined : [{ number: phone, tel: plainPhone(phone, country)?.number }],
    address: address === undefined ? undefined : { lines: address.split(/\s*\n\s*/) },
    languages: languages?.split(/[\s,]+/),
  };
}
