import { expect } from '@open-wc/testing';
import { hoursFromText } from '../../../src/domain/hours/hours-from-text.js';
import { zoneProblems } from '../../../src/domain/hours/zone-in-text.js';

describe('a time zone that a text names', () => {
  const agreeing: [string, string][] = [
    ['M-F 8-5 EST', 'America/Detroit'],
    ['M-F 9am-5pm PT', 'America/Los_Angeles'],
    ['M-F 8-5 MST', 'America/Phoenix'],
    ['8am-5pm Eastern Standard Time', 'America/Toronto'],
    ['8am-5pm EST', 'Australia/Sydney'],
    ['Mo-Fr 9-17 Uhr MEZ', 'Europe/Berlin'],
    ['Mo-Fr 9-17 UTC+2', 'Europe/Berlin'],
    ['Mon-Fri 9:00-17:00 GMT', 'Europe/London'],
    ['10:00-18:00 (UTC+5:30)', 'Asia/Kolkata'],
  ];
  for (const [text, zone] of agreeing) {
    it(`is ${zone}’s in “${text}”`, () => expect(zoneProblems(text, zone)).to.deep.equal([]));
  }

  const differing: [string, string, string][] = [
    ['M-F 8-5 EST', 'America/Chicago', 'EST'],
    ['M-F 9am-5pm PT', 'America/Phoenix', 'PT'],
    ['8am-5pm (CDT) daily', 'America/Denver', 'CDT'],
    ['Mon-Fri 8-5, Eastern Time', 'America/Halifax', 'Eastern Time'],
    ['Hours (all times EST): Mon-Fri 8-5', 'America/Los_Angeles', 'EST'],
    ['Mo-Fr 9-17 Uhr MEZ', 'Europe/London', 'MEZ'],
    ['Mo-Fr 9-17 UTC+3', 'Europe/Berlin', 'UTC+3'],
    ['Mon-Fri 8-5 EST, 7-4 CST', 'America/Chicago', 'EST'],
  ];
  for (const [text, zone, name] of differing) {
    it(`is not ${zone}’s in “${text}”, and of every day in doubt`, () => {
      const [problem, ...others] = zoneProblems(text, zone);
      expect(others).to.deep.equal([]);
      expect(problem).to.include({ kind: 'doubt' }).and.not.to.have.property('days');
      expect(text.slice(problem!.from, problem!.to)).to.equal(name);
      expect(problem!.message).to.contain(`"${name}"`).and.to.contain(zone);
    });
  }

  for (const text of [
    '8am-5pm PT & OT',
    'Mon-Fri 8am-5pm CT scans',
    'PT: 8-5',
    'Please be on time',
    'LE CENTRE EST OUVERT',
  ]) {
    it(`is none in “${text}”`, () => expect(zoneProblems(text, 'Asia/Tokyo')).to.deep.equal([]));
  }

  it('says nothing where the clinic’s is not known', () => {
    expect(zoneProblems('8-5 EST', undefined)).to.deep.equal([]);
    expect(zoneProblems('8-5 EST', 'Mars/Base')).to.deep.equal([]);
  });

  it('is looked at by the reader of every language', () => {
    const read = (timeZone: string) => hoursFromText('Mo-Fr 9-17 Uhr MEZ', { timeZone }).problems;
    expect(read('Europe/Berlin').filter(({ kind }) => kind !== 'assumed')).to.deep.equal([]);
    expect(read('Europe/London').filter(({ kind }) => kind === 'doubt')).to.have.length(1);
  });
});
