import { expect } from '@open-wc/testing';
import { pastedProfile, withProfile, type PastedProfile } from '../../../site/closed-today/pasted-profile.js';

const JSON_TEXT = '{\n    "name": "Orchard Row",\n    "phone": "(734) 555-0123"\n}';

const read = (text: string): PastedProfile => {
  const found = pastedProfile(text);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('a pasted profile', () => {
  it('comes back as its author keeps it', () => {
    const found = read(JSON_TEXT);
    expect(found.profile.phones).to.deep.equal([{ number: '(734) 555-0123' }]);
    expect(withProfile(found, found.json)).to.equal(JSON_TEXT);
    const short = read('{"name":"Orchard Row"}');
    expect(withProfile(short, short.json)).to.equal('{"name":"Orchard Row"}');
  });

  it('comes back with the whole code field around it', () => {
    const around = (json: string) =>
      `<script defer src="clinic-widgets.js"></script>\n<script type="application/json" data-clinic-profile>${json}</script>\n<p>More</p>`;
    const found = read(around('{"name":"Orchard Row"}'));
    expect(withProfile(found, { ...found.json, notice: { text: '</script>' } })).to.equal(
      around('{"name":"Orchard Row","notice":{"text":"\\u003c/script>"}}'),
    );
  });

  const wrong: [pasted: string, told: string][] = [
    ['<div data-clinic="office-hours">Mon-Fri 8-5</div>', 'no profile in this'],
    ['Mon-Fri 8-5', 'begin with {'],
    ['{ “name”: “Orchard Row” }', 'curly quotes'],
    ['[1]', 'no profile'],
    ['null', 'no profile'],
    ['{ "name": ', 'no whole profile'],
  ];
  for (const [pasted, told] of wrong) {
    it(`says what is wrong with ${pasted}`, () => {
      expect(pastedProfile(pasted)).to.be.a('string').that.contains(told);
    });
  }

  it('names the keys that are not known, and keeps them', () => {
    const found = read('{"nmae":"Orchard Row"}');
    expect(found.problems.join()).to.contain('nmae');
    expect(withProfile(found, found.json)).to.equal('{"nmae":"Orchard Row"}');
  });
});
