import { plainPhone } from '../phone/plain-phone.js';
import { addressLines } from './address-lines.js';
import type { ContactFacts } from './contact-facts.js';
import type { Location } from './location.js';

/** How a profile says to reach a clinic, or one of its locations. */
export function factsOfLocation(place: Location): ContactFacts {
  const { name, url, email, address, languages } = place;
  const country = place.country ?? address?.country;
  const phones = place.phones?.map(phone => ({ ...phone, tel: plainPhone(phone.number, country)?.number }));
  const written = address && { lines: addressLines(address), parts: address };
  return { name, url, email, phones, address: written, languages };
}
