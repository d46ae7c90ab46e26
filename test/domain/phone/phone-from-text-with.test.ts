import { expect } from '@open-wc/testing';
import { needsNumberAbroad, phoneFromTextWith } from '../../../src/domain/phone/phone-from-text-with.js';
import { numberAbroad } from '../../../src/domain/phone/numbers-abroad.js';

describe('phoneFromTextWith', () => {
  it('reads North American numbers, codes, and numbers with their country code on its own', () => {
    for (const [written, number] of [
      ['(734) 222-6222', '+17342226222'],
      ['988', '988'],
      ['+44 20 7946 0018', '+442079460018'],
    ] as const) {
      expect(phoneFromTextWith(written).value?.number).to.equal(number);
      expect(phoneFromTextWith(written).problems).to.deep.equal([]);
    }
  });

  it('dials a number of another country as written, with a doubt, until it is told how', () => {
    for (const [written, country, number, dialled] of [
      ['020 7946 0018', 'GB', '02079460018', '+442079460018'],
      ['(222) 222-6222', 'MX', '2222226222', '+522222226222'],
    ] as const) {
      const alone = phoneFromTextWith(written, { country });
      expect(alone.value?.number).to.equal(number);
      expect(alone.problems.map(({ kind }) => kind)).to.deep.equal(['doubt']);
      expect(phoneFromTextWith(written, { country }, numberAbroad).value?.number).to.equal(dialled);
    }
  });
});

describe('needsNumberAbroad', () => {
  for (const country of ['GB', 'mx', ' DE ', 'XX']) {
    it(`is true for ${country}`, () => expect(needsNumberAbroad(country)).to.equal(true));
  }
  for (const country of ['US', 'ca', 'PR', '', undefined]) {
    it(`is false for ${country === '' ? 'an empty text' : country}`, () => {
      expect(needsNumberAbroad(country)).to.equal(false);
    });
  }
});
