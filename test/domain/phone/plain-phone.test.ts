import { expect } from '@open-wc/testing';
import { phoneFromText } from '../../../src/domain/phone/phone-from-text.js';
import { plainPhone } from '../../../src/domain/phone/plain-phone.js';
import fc from '../../support/fast-check.js';
import { DOUBTED, EXTENSIONS, READ, REFUSED } from './written-numbers.js';

describe('plainPhone', () => {
  for (const written of [
    '(734) 222-6222',
    '(734)222-6222',
    '734-222-6222',
    '734.222.6222',
    '1-734-222-6222',
    '+1 (734) 222-6222',
    '988',
    '911',
  ]) {
    it(`recognises ${written}`, () => {
      expect(plainPhone(written)).to.deep.equal(phoneFromText(written).value);
      expect(plainPhone(written, 'US')).to.deep.equal(phoneFromText(written, { country: 'US' }).value);
    });
  }

  it('leaves ten bare digits, and all numbers of other countries, to the reader', () => {
    for (const written of ['7342226222', '734 222 6222', '+44 20 7946 0018', '1-800-FLOWERS', '222-6222']) {
      expect(plainPhone(written), written).to.equal(undefined);
    }
    expect(plainPhone('(222) 222-6222', 'MX')).to.equal(undefined);
  });

  it('never says other than the reader', () => {
    const rows = [...Object.values(READ).flat(), ...EXTENSIONS, ...DOUBTED, ...REFUSED];
    const agrees = (written: string, country: string | undefined): boolean => {
      const plain = plainPhone(written, country);
      const { value, problems } = phoneFromText(written, { country });
      return !plain || (problems.length === 0 && JSON.stringify(plain) === JSON.stringify(value));
    };
    const others = rows.filter(([written, , options]) => !agrees(written, options?.country));
    expect(others).to.deep.equal([]);
    const piece = fc.constantFrom('734', '222', '6222', '1', '+', '(', ')', '-', ' ', '.', '988', '911', '0');
    const text = fc.array(piece, { maxLength: 10 }).map(pieces => pieces.join(''));
    fc.assert(fc.property(text, fc.constantFrom(undefined, 'US', 'CA', 'GB', 'MX'), agrees));
  });
});
