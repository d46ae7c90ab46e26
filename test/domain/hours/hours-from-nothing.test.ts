import { expect } from '@open-wc/testing';
import { hoursFromSchemaOrg } from '../../../src/domain/hours/hours-from-schema-org.js';
import { hoursFromText } from '../../../src/domain/hours/hours-from-text.js';
import { hoursFromTextWith } from '../../../src/domain/hours/hours-from-text-with.js';
import { hoursFromJSON } from '../../../src/domain/hours/hours-json.js';
import { en } from '../../../src/domain/hours/languages/en.js';
import { phoneFromText } from '../../../src/domain/phone/phone-from-text.js';

/** What a page may hand over from plain JavaScript in place of a text. */
const NOTHING: unknown[] = [undefined, null, 5, '', [], {}];

const READERS: Record<string, (given: never) => { value: unknown }> = {
  hoursFromText,
  hoursFromTextWith: given => hoursFromTextWith(given, en),
  hoursFromJSON,
  hoursFromSchemaOrg,
  phoneFromText,
};

for (const [name, read] of Object.entries(READERS)) {
  describe(name, () => {
    for (const given of NOTHING) {
      it(`reads nothing in ${JSON.stringify(given) ?? 'nothing'}, and does not throw`, () => {
        expect(read(given as never).value).to.equal(undefined);
      });
    }
  });
}
