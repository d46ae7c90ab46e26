import { expect } from '@open-wc/testing';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { phoneFromText } from '../../../src/domain/phone/phone-from-text.js';
import { EXTENSIONS, READ, type Row } from './written-numbers.js';

/** Kinds of numbers that it reads otherwise, and why ours is what a visitor needs. */
const OTHER_KINDS: Record<string, string> = {
  'a short code': 'It puts a country code before codes that are dialled as they stand.',
  'written with letters': 'It stops at the first letter.',
};

/** Single numbers that it reads otherwise. */
const OTHERS: Record<string, string> = {
  '001 734 222 6222': 'In North America it knows 011 alone; pages of clinics abroad write 00.',
  '0044 20 7946 0018': 'The same.',
  '(734) 222-6222 DE': 'So only North America writes; it puts Germany’s code before.',
  '1-734-222-6222 MX': 'The same with Mexico’s.',
  '＋81 3-1234-5678': 'It does not know the wide plus sign.',
  '030 12345678 Durchwahl 12 DE': 'It knows the word for an extension in few languages.',
  '01 99 00 12 34 poste 12 FR': 'The same.',
  '(11) 2345-6789 ramal 12 BR': 'The same.',
  '03-1234-5678 内線12 JP': 'The same.',
};

/** It must be told a country: as in design, North America where none is said and none needed. */
const homeOf = (options: Row[2]): CountryCode => {
  const country = options?.country?.trim().toUpperCase();
  return country && country !== 'XX' ? (country as CountryCode) : 'US';
};

const nameOf = ([written, , options]: Row): string => [written, options?.country].filter(Boolean).join(' ');

const isSame = ([written, , options]: Row): boolean => {
  const theirs = parsePhoneNumberFromString(written, homeOf(options));
  const ours = phoneFromText(written, options).value;
  return theirs?.number === ours?.number && theirs?.ext === ours?.extension;
};

describe('beside libphonenumber', () => {
  for (const [kind, rows] of Object.entries({ ...READ, 'with an extension': EXTENSIONS })) {
    const why = OTHER_KINDS[kind];
    it(`a number that is ${kind} is ${why ? `another. ${why}` : 'the same'}`, () => {
      const same = rows.filter(row => !(nameOf(row) in OTHERS) && isSame(row));
      const others = rows.filter(row => !(nameOf(row) in OTHERS) && !isSame(row));
      expect((why ? same : others).map(nameOf)).to.deep.equal([]);
    });
  }

  for (const [name, why] of Object.entries(OTHERS)) {
    it(`${name} is another. ${why}`, () => {
      const row = [...Object.values(READ).flat(), ...EXTENSIONS].find(each => nameOf(each) === name)!;
      expect(isSame(row)).to.equal(false);
    });
  }
});
