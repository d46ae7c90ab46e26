import { expect } from '@open-wc/testing';
import { textChecksum } from '../../src/domain/text-checksum.js';

const FOOTER = 'Monday - Friday : 8am - 5pm\nSaturday & Sunday : Open as needed';

describe('textChecksum', () => {
  const same = [
    ['as written', FOOTER],
    ['en dashes', FOOTER.replaceAll('-', '–')],
    ['a lost line break', FOOTER.replace('\n', '')],
    ['no-break spaces', FOOTER.replaceAll(' ', '\u00a0')],
    ['upper case', FOOTER.toUpperCase()],
    ['full-width digits', FOOTER.replace('8', '８')],
    ['a soft hyphen', FOOTER.replace('Monday', 'Mon\u00adday')],
  ] as const;
  for (const [what, text] of same) {
    it(`is 1bolnfo for the footer's two lines with ${what}`, () => {
      expect(textChecksum(text)).to.equal('1bolnfo');
    });
  }

  const others = [FOOTER.replace('5pm', '4pm'), FOOTER.replace('Open as needed', 'closed'), ''];
  for (const text of others) {
    it(`differs for ${JSON.stringify(text)}`, () => {
      expect(textChecksum(text)).not.to.equal('1bolnfo');
    });
  }

  it('takes curly quotes for straight ones', () => {
    expect(textChecksum('“o’clock”')).to.equal(textChecksum('"o\'clock"'));
  });
});
