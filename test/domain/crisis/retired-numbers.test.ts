import { expect } from '@open-wc/testing';
import { retiredNumbersIn } from '../../../src/domain/crisis/retired-numbers.js';

describe('retiredNumbersIn', () => {
  const forms = [
    '1-800-273-TALK (8255)',
    '1-800-273-TALK',
    '1-800-273-8255',
    '(800) 273-8255',
    '800.273.8255',
    '800-273-TALK',
    '+1 800 273 8255',
    '1 (800) 273-8255',
    '18002738255',
    '8002738255',
    '1‑800‑273‑8255',
  ];
  for (const form of forms) {
    it(`finds ${form}`, () => {
      const text = `In a crisis call ${form}, at any hour.`;
      expect(retiredNumbersIn(text)).to.deep.equal([
        { written: form, instead: '988', from: 17, to: 17 + form.length },
      ]);
    });
  }

  it('finds each of several', () => {
    const found = retiredNumbersIn('Call 1-800-273-8255 or (800) 273-TALK. The office: (734) 555-0123.');
    expect(found.map(({ written }) => written)).to.deep.equal(['1-800-273-8255', '(800) 273-TALK']);
  });

  for (const text of [
    '',
    'Call or text 988.',
    '1-800-273-8256',
    'Invoice 118002738255',
    '(734) 555-0123',
    'Mon-Fri 8-5',
  ]) {
    it(`finds nothing in “${text}”`, () => {
      expect(retiredNumbersIn(text)).to.deep.equal([]);
    });
  }
});
