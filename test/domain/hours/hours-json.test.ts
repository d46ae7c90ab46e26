import { expect } from '@open-wc/testing';
import { hoursFromJSON, hoursToJSON } from '../../../src/domain/hours/hours-json.js';
import { withClosureAndSpecial } from '../../../src/domain/hours/closure-and-special.js';
import { openingStatus } from '../../../src/domain/hours/opening-status.js';
import fc from '../../support/fast-check.js';
import { STATUS_ROWS } from './corpus/status-rows.js';

describe('hoursFromJSON', () => {
  it('knows the holidays of every country', () => {
    const keys = ['us/christmas', 'ca/canada-day', 'gb/boxing-day', 'de/public', 'fr/toussaint', 'mx/public'];
    const { value, problems } = hoursFromJSON({ special: keys.map(holiday => ({ holiday, hours: [] })) });
    expect(value!.special!.map(({ holiday }) => holiday)).to.deep.equal(
      keys.filter(key => key !== 'fr/toussaint'),
    );
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]!.message).to.contain('"fr/" and one of public').and.contain('all-saints');
  });

  it('reads JSON as text', () => {
    expect(hoursFromJSON('{"week":{"mon":[]}}').value).to.deep.equal({ week: { mon: [] } });
    expect(hoursFromJSON('Mon 8-5').value).to.equal(undefined);
  });

  it('never throws, and gives what a status can be asked of', () => {
    const part = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }),
      fc.constantFrom(...(['08:00', '24:00', '12-24', 'us/public'] as unknown[])),
    );
    const json = fc.record(
      {
        timeZone: fc.oneof(fc.constant('Europe/Berlin'), part),
        week: part,
        special: fc.array(part),
        seasons: part,
        closure: part,
        notes: part,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(json, part), anything => {
        const { value, problems } = hoursFromJSON(anything);
        if (value) openingStatus(value, new Date('2026-11-24T15:00:00Z'));
        return value !== undefined || problems.length > 0;
      }),
    );
  });
});

describe('hoursToJSON', () => {
  it('gives back what was read', () => {
    for (const { hours } of STATUS_ROWS) {
      expect(hoursToJSON(hoursFromJSON(hours).value!)).to.deep.equal(hours);
    }
  });

  it('leaves the rules of holidays out, and shares nothing', () => {
    const json = { week: { mon: [] }, special: [{ holiday: 'us/public', observed: true, hours: [] }] };
    const { value } = hoursFromJSON(json);
    const written = hoursToJSON(value!);
    expect(written).to.deep.equal(json);
    expect(written.week!.mon).to.not.equal(value!.week.mon);
  });

  it('writes what was laid over among the special days', () => {
    const laid = withClosureAndSpecial(
      { week: {}, special: [{ from: '12-24' }] },
      { special: [{ from: '12-31', hours: [] }] },
    );
    expect(hoursToJSON(laid)).to.deep.equal({
      week: {},
      special: [{ from: '12-24' }, { from: '12-31', hours: [] }],
    });
  });
});
