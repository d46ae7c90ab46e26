import { expect } from '@open-wc/testing';
import {
  ALLOWED,
  DEFAULT_SETTINGS,
  isDefault,
  readingSettingsFrom,
  SETTING_NAMES,
} from '../../../src/domain/reading/reading-settings.js';

describe('readingSettingsFrom', () => {
  it('gives every key, frozen, its default where it is left out', () => {
    const { value, problems } = readingSettingsFrom({ textSize: 150 });
    expect(value).to.deep.equal({ ...DEFAULT_SETTINGS, textSize: 150 });
    expect(Object.isFrozen(value)).to.equal(true);
    expect(problems).to.deep.equal([]);
  });

  for (const name of SETTING_NAMES) {
    it(`takes every value ${name} can have, and no other`, () => {
      for (const each of ALLOWED[name]) {
        const { value, problems } = readingSettingsFrom({ [name]: each });
        expect(value![name]).to.equal(each);
        expect(problems).to.deep.equal([]);
      }
      for (const wrong of ['nothing', 17, null, {}, [], '150', 'true']) {
        const { value, problems } = readingSettingsFrom({ [name]: wrong });
        expect(value![name]).to.equal(DEFAULT_SETTINGS[name]);
        expect(problems.map(({ kind }) => kind)).to.deep.equal(['error']);
      }
    });
  }

  it('ignores what it does not know, and says so', () => {
    const { value, problems } = readingSettingsFrom(JSON.parse('{"__proto__":1,"cursor":"large"}'));
    expect(isDefault(value!)).to.equal(true);
    expect(problems).to.have.length(2);
    expect(problems[1]!.message).to.contain('“cursor”');
  });

  for (const given of [undefined, null, 'dark', 3]) {
    it(`has no value for ${String(given)}`, () => {
      const { value, problems } = readingSettingsFrom(given);
      expect(value).to.equal(undefined);
      expect(problems).to.have.length(1);
    });
  }
});
