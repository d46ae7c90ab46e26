import { expect } from '@open-wc/testing';
import { linkAddress, WEB } from '../../src/domain/link-address.js';

describe('linkAddress', () => {
  const kept = [
    ['/accessibility', '/accessibility'],
    ['  https://clinic.example/a?b#c ', 'https://clinic.example/a?b#c'],
    ['//clinic.example', '//clinic.example'],
    ['tel:+17345550123', 'tel:+17345550123'],
    ['sms:988', 'sms:988'],
    ['MAILTO:a@clinic.example', 'MAILTO:a@clinic.example'],
    ['a b:c', 'a b:c'],
    ['#clinic-office-hours', '#clinic-office-hours'],
    ['', ''],
  ] as const;
  for (const [written, address] of kept) {
    it(`keeps ${JSON.stringify(written)}`, () => expect(linkAddress(written)).to.equal(address));
  }

  const refused = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'whatsapp://send',
  ];
  for (const written of refused) {
    it(`refuses ${JSON.stringify(written)}`, () => expect(linkAddress(written)).to.equal(undefined));
  }

  it('keeps fewer where a page or picture is meant', () => {
    expect(linkAddress('tel:988', WEB)).to.equal(undefined);
    expect(linkAddress('/picture.jpg', WEB)).to.equal('/picture.jpg');
  });
});
