import { expect } from '@open-wc/testing';
import { CRISIS_NUMBERS, crisisNumbersIn, EUROPE } from '../../../src/domain/crisis/crisis-numbers.js';
import { CRISIS_SOURCES, EMERGENCY, EUROPEAN } from '../../../src/domain/crisis/crisis-sources.js';

describe('crisisNumbersIn', () => {
  const rows: [string, string[], string[]][] = [
    ['US', ['988', '988'], ['911']],
    ['us', ['988', '988'], ['911']],
    [' CA ', ['988'], ['911']],
    ['GB', ['116 123', '85258', '111'], ['999']],
    ['UK', ['116 123', '85258', '111'], ['999']],
    ['IE', ['116 123', '50808'], ['112', '999']],
    ['AU', ['13 11 14'], ['000']],
    ['NZ', ['1737', '0508 828 865'], ['111']],
    ['FR', [], ['112']],
  ];
  for (const [country, services, emergency] of rows) {
    it(`knows whom to reach in ${country}`, () => {
      const found = crisisNumbersIn(country);
      expect(found?.services.map(({ call, text }) => call ?? text)).to.deep.equal(services);
      expect(found?.emergency).to.deep.equal(emergency);
    });
  }

  for (const country of ['', 'XX', 'AT BE', 'constructor', 'U']) {
    it(`knows nobody in “${country}”`, () => {
      expect(crisisNumbersIn(country)).to.equal(undefined);
    });
  }

  it('gives each service a way to reach it', () => {
    for (const { services, emergency } of Object.values(CRISIS_NUMBERS)) {
      expect(emergency).not.to.be.empty;
      for (const { call, text } of services) expect(call ?? text).to.be.a('string');
    }
    expect(EUROPE.split(' ')).to.have.length(29);
  });

  it('has a source for each number, and a date only where somebody looked there', () => {
    for (const [country, { services }] of Object.entries(CRISIS_NUMBERS)) {
      const sources = CRISIS_SOURCES[country]!;
      const names = [...services.map(({ name }) => name), EMERGENCY];
      expect(Object.keys(sources), country).to.have.members(names);
      for (const { source, checked } of Object.values(sources)) {
        expect(source).to.match(/^https:\/\//);
        if (checked !== undefined) expect(checked).to.match(/^\d{4}-\d\d-\d\d$/);
      }
    }
    expect(CRISIS_SOURCES[EUROPEAN]).to.have.property(EMERGENCY);
  });
});
