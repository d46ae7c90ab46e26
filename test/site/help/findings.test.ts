import { expect } from '@open-wc/testing';
import { countText, findingsFor, plainly } from '../../../site/help/findings.js';

const ALL = [
  { name: 'hidden', text: plainly('hidden A style of the page hides the widget') },
  { name: 'covered', text: plainly('covered A cookie bar lies over the Café’s widget') },
  { name: 'policy', text: plainly('policy The Content-Security-Policy') },
];
const found = (words: string): string[] => [...findingsFor(ALL, words)];

describe('the search among findings', () => {
  it('takes each word wherever it stands, and no words for all', () => {
    expect(found('')).to.deep.equal(['hidden', 'covered', 'policy']);
    expect(found('  ')).to.have.length(3);
    expect(found('widget')).to.deep.equal(['hidden', 'covered']);
    expect(found('WIDGET bar')).to.deep.equal(['covered']);
    expect(found("cafe's")).to.deep.equal(['covered']);
    expect(found('widget security')).to.deep.equal([]);
  });

  it('takes what the self-check copied for what it found', () => {
    expect(
      found('[error] policy: This page’s policy blocked us. [note] version: Version 0.1.0 of the widget'),
    ).to.deep.equal(['policy']);
    expect(found('[doubt] hidden: …\n  If it is in a menu.\n[error] covered: …')).to.deep.equal([
      'hidden',
      'covered',
    ]);
  });

  it('says how many there are', () => {
    expect(countText(3, 3)).to.equal('All 3 findings.');
    expect(countText(1, 3)).to.equal('1 of 3 findings.');
    expect(countText(0, 3)).to.contain('No finding');
  });
});
