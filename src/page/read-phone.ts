import { phoneFromText } from '../domain/phone/phone-from-text.js';
import { phonesInText } from '../domain/phone/phone-in-text.js';
import type { FoundPhone, PhoneQuestion } from './found-phone.js';
import type { PageFacts } from './page-fact.js';
import { inPage } from './page-problem.js';

/** Fewer digits in an author's text are a price or an hour, not a number misspelt. */
const ENOUGH_DIGITS = /(?:\d\D*){7}/;

/** The number from the nearest source that has one: the element's attribute, its text, the script tag, the profile. */
export function readNearestPhone({ phone, text, ...own }: PhoneQuestion, facts: PageFacts): FoundPhone {
  const home = { country: own.country ?? facts.country, timeZone: own.timeZone ?? facts.timeZone };
  const read = (written: string, attribute: string): FoundPhone => {
    const { value, problems } = phoneFromText(written, home);
    return { phone: value, problems: problems.map(each => inPage(each, attribute, written)), facts };
  };

  if (phone !== undefined) return read(phone, 'phone');
  const inText = read(text, '');
  if (inText.phone || ENOUGH_DIGITS.test(text)) return inText;
  if (facts.phone) return read(facts.phone.written, facts.phone.attribute);
  return { problems: facts.problems, facts };
}

/** What stands in an author's text besides its numbers, if there may be hours in it. */
export function hoursBesidePhone(text: string): string {
  let rest = text;
  // From the last to the first: the places of those before stay what they are. Fewer digits are a time.
  for (const { written, from, to } of phonesInText(text).reverse())
    if (ENOUGH_DIGITS.test(written)) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  return /\d/.test(rest) ? rest : '';
}
