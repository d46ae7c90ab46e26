import { expect } from '@open-wc/testing';
import { phonesFromText } from '../../../src/domain/phone/phones-from-text.js';
import type { PhoneOptions } from '../../../src/domain/phone/phone-number.js';

/** Each number found as `label: number`, a fax machine's marked. */
function found(text: string, options?: PhoneOptions): string[] {
  return phonesFromText(text, options).value!.map(
    ({ label = '', text: number, fax }) => `${label}: ${number}${fax ? ' (fax)' : ''}`,
  );
}

const TEXTS: [text: string, phones: string[], options?: PhoneOptions][] = [
  [
    'New patients: (734) 222-6222, Fax (734) 222-6223',
    ['New patients: (734) 222-6222', 'Fax: (734) 222-6223 (fax)'],
  ],
  [
    'New patients (734) 222-6222\nExisting patients (734) 222-6224\nFax: (734) 222-6223',
    ['New patients: (734) 222-6222', 'Existing patients: (734) 222-6224', 'Fax: (734) 222-6223 (fax)'],
  ],
  ['Phone: 734-222-6222 | Fax: 734-222-6223', ['Phone: 734-222-6222', 'Fax: 734-222-6223 (fax)']],
  ['P (734) 222-6222 F (734) 222-6223', ['P: (734) 222-6222', 'F: (734) 222-6223 (fax)']],
  ['(734) 222-6222 (fax)', ['fax: (734) 222-6222 (fax)']],
  ['Tel/Fax: 734-222-6222', ['Tel/Fax: 734-222-6222']],
  [
    '734-222-6222 - Front desk\n734-222-6223 - Billing',
    ['Front desk: 734-222-6222', 'Billing: 734-222-6223'],
  ],
  ['Front desk\n(734) 222-6222', ['Front desk: (734) 222-6222']],
  ['(734) 222-6222 or (734) 222-6223', [': (734) 222-6222', ': (734) 222-6223']],
  [
    'Toll-free 1-800-FLOWERS • Local (734) 222-6222 ext. 4',
    ['Toll-free: 1-800-FLOWERS', 'Local: (734) 222-6222 ext. 4'],
  ],
  [
    'Call us at 734-222-6222! After hours: 734-222-6299',
    ['Call us at: 734-222-6222', 'After hours: 734-222-6299'],
  ],
  [
    'Tel. +49 30 12345678, Telefax +49 30 12345679',
    ['Tel.: +49 30 12345678', 'Telefax: +49 30 12345679 (fax)'],
  ],
  [
    'Teléfono: 912 345 678; Fax: 912 345 679',
    ['Teléfono: 912 345 678', 'Fax: 912 345 679 (fax)'],
    { country: 'ES' },
  ],
  ['120 Maple Ave, Ann Arbor, MI 48104. Open 9-5, Mon-Fri. Since 1998.', []],
  ['From $1,234,567.00', []],
  ['', []],
];

describe('phonesFromText', () => {
  for (const [text, phones, options] of TEXTS) {
    it(`finds ${phones.length} in "${text.replaceAll('\n', ' / ')}"`, () => {
      expect(found(text, options)).to.deep.equal(phones);
    });
  }

  it('marks where it doubts', () => {
    const { problems } = phonesFromText('Desk (734) 222-6222, ward 7342226223');
    expect(problems.map(({ kind, from, to }) => [kind, from, to])).to.deep.equal([['doubt', 26, 36]]);
  });

  it('answers whatever it is given', () => {
    for (const given of [undefined, null, 7, {}] as unknown as string[]) {
      expect(phonesFromText(given)).to.deep.equal({ value: [], problems: [] });
    }
  });

  it('comes to an end with a long text', () => {
    for (const piece of ['1', '(', '734-', 'Fax ', 'a\n', ' \n', '- a', '(734) 222-6222 ']) {
      expect(phonesFromText(piece.repeat(50_000 / piece.length))).to.have.property('value');
    }
  });
});
