import type { WrittenPhone } from '../domain/clinic/contact-facts.js';
import type { ContactPhone } from '../domain/clinic/contact.js';
import { needsNumberAbroad, phoneFromTextWith } from '../domain/phone/phone-from-text-with.js';
import { phonesInText } from '../domain/phone/phone-in-text.js';
import type { PhoneOptions } from '../domain/phone/phone-number.js';
import { inPage, type PageProblem } from './page-problem.js';

/** Numbers that could be read, and what is to be told of the others. */
export interface ReadPhones {
  phones: ContactPhone[];
  problems: PageProblem[];
}

/** How other countries dial is fetched by pages of clinics there. */
const abroadFor = async (country: string | undefined) =>
  needsNumberAbroad(country) ? (await import('../domain/phone/numbers-abroad.js')).numberAbroad : undefined;

/** Reads numbers as their authors wrote them. `attribute`: where they stand, for messages. */
export async function readPhones(
  written: readonly WrittenPhone[],
  options: PhoneOptions,
  attribute: string,
): Promise<ReadPhones> {
  const abroad = await abroadFor(options.country);
  const found: ReadPhones = { phones: [], problems: [] };
  for (const { number, label, text, tel } of written) {
    const { value, problems } = tel
      ? { value: { text: number, tel: `tel:${tel}`, sms: `sms:${tel}` }, problems: [] }
      : phoneFromTextWith(number, options, abroad);
    found.problems.push(...problems.map(problem => inPage(problem, attribute, number)));
    if (!value) continue;
    found.phones.push({
      text: value.text,
      tel: value.tel,
      ...(label && { label }),
      ...(text && value.sms && { sms: value.sms }),
    });
  }
  return found;
}

/** The numbers in an author's text that can be read without a doubt: other long numbers stand there too. */
export async function phonesWritten(
  text: string,
  options: PhoneOptions,
  labelOf: (number: string) => string | undefined,
): Promise<WrittenPhone[]> {
  const abroad = await abroadFor(options.country);
  return phonesInText(text).flatMap(({ from, to }) => {
    const { value, problems } = phoneFromTextWith(text.slice(from, to), options, abroad);
    // Digits in one run may number anything.
    if (!value || problems.length || !/\D/.test(value.text)) return [];
    const label = labelOf(value.text);
    return { number: value.text, ...(label && { label }) };
  });
}
