import { expect } from '@open-wc/testing';
import { addressLines } from '../../../src/domain/clinic/address-lines.js';
import type { Address } from '../../../src/domain/clinic/location.js';

describe('addressLines', () => {
  const rows: [Address, string[]][] = [
    [
      { street: '210 Orchard Row', city: 'Ann Arbor', region: 'MI', postalCode: '48104', country: 'US' },
      ['210 Orchard Row', 'Ann Arbor, MI 48104'],
    ],
    [{ street: '210 Orchard Row\nSuite 4', city: 'Ann Arbor' }, ['210 Orchard Row', 'Suite 4', 'Ann Arbor']],
    [
      { street: '1 High Street', city: 'Leeds', postalCode: 'LS1 4AP', country: 'GB' },
      ['1 High Street', 'Leeds', 'LS1 4AP'],
    ],
    [
      { street: 'Hauptstraße 1', city: 'Köln', postalCode: '50667', country: 'DE' },
      ['Hauptstraße 1', '50667 Köln'],
    ],
    [{ postalCode: '48104' }, ['48104']],
    [{ city: 'Windsor', country: 'Canada' }, ['Windsor', 'Canada']],
    [{}, []],
  ];
  for (const [address, lines] of rows) {
    it(`writes ${JSON.stringify(address)} as ${lines.join(' / ')}`, () => {
      expect(addressLines(address)).to.deep.equal(lines);
    });
  }
});
