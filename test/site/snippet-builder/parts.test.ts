import { expect } from '@open-wc/testing';
import { contrast } from '../../../src/domain/color/contrast.js';
import { clinicFromPage } from '../../../src/domain/clinic/found/clinic-from-page.js';
import { likelyTimeZone } from '../../../src/domain/clinic/likely-time-zone.js';
import { draftFromPage, EMPTY_DRAFT, type Draft } from '../../../site/snippet-builder/draft.js';
import { draftFromSnippet } from '../../../site/snippet-builder/draft-from-snippet.js';
import { draftIn, fragmentOf } from '../../../site/snippet-builder/draft-link.js';
import { HOSTS } from '../../../site/snippet-builder/hosts.js';
import { moments } from '../../../site/snippet-builder/moments.js';
import { ENOUGH, passingColor, rgbOf } from '../../../site/snippet-builder/passing-color.js';
import { piecesFor } from '../../../site/snippet-builder/snippet-of-draft.js';
import { LANGUAGES } from '../../../site/snippet-builder/widget-options.js';
import { loadWords } from '../../../src/words/languages/load-words.js';
import { FOOTER } from './builder-page.js';

const DRAFT: Draft = {
  ...draftFromPage(clinicFromPage(FOOTER), EMPTY_DRAFT),
  widgets: [...EMPTY_DRAFT.widgets, { name: 'accessibility-toolbar', attributes: {} }],
};
const RELEASE = {
  version: '1.2.3',
  integrity: { 'clinic-widgets.js': 'sha384-x', 'clinic-widgets.early.js': 'sha384-y' },
};

describe('a site builder’s instructions', () => {
  for (const { name, way } of HOSTS) {
    it(`for ${name} show everything that is to be pasted, once`, () => {
      const pieces = piecesFor(DRAFT, way, RELEASE);
      const places = new Set(pieces.map(({ place }) => place));
      const shown = way.steps.flatMap(({ show }) => (show ? [show] : []));
      const all = shown.flatMap(show =>
        show === 'all' ? ['head', 'page'] : show === 'address' ? ['page'] : [show],
      );
      expect([...places].sort()).to.deep.equal([...new Set(all)].sort());
      expect(all).to.have.length(new Set(all).size);
      const text = pieces.map(piece => piece.text).join('\n');
      expect(text).to.contain('clinic-widgets@1.2.3/dist/');
      expect(text).to.not.match(/undefined|\[object/);
      if (places.has('head')) expect(text).to.contain('integrity="sha384-x"');
    });
  }

  it('leave hashes out for files on a host of one’s own', () => {
    const draft: Draft = { ...DRAFT, files: 'own', base: 'https://clinic.example/w' };
    const [head] = piecesFor(draft, HOSTS[0]!.way, RELEASE);
    expect(head!.text)
      .to.contain('src="https://clinic.example/w/clinic-widgets.js"')
      .and.not.contain('integrity');
  });
});

describe('a draft', () => {
  it('is the same after a way through an address', () => {
    const odd: Draft = { ...DRAFT, profile: { name: 'Clínica “La Fuente” 診療所 & <b>' } };
    expect(draftIn(fragmentOf(odd))).to.deep.equal(odd);
  });
  for (const broken of [
    '',
    '#draft=',
    '#draft=%%%',
    `#draft=${btoa('{"profile":1}')}`,
    `#draft=${btoa('[]')}`,
  ]) {
    it(`is not had from ${broken || 'nothing'}`, () => expect(draftIn(broken)).to.equal(undefined));
  }

  it('says that there is nothing of ours in a text', () => {
    expect(draftFromSnippet('<p>Mon-Fri 8-5</p>')).to.deep.equal({
      findings: [{ good: false, say: 'There is no widget and no script of ours in this.' }],
    });
  });
});

describe('a color that is seen', () => {
  for (const [color, ground] of [
    ['#ffee00', '#ffffff'],
    ['#222222', '#000000'],
    ['#808080', '#8a8a8a'],
    ['#0b7285', '#ffffff'],
  ] as const) {
    it(`near ${color} on ${ground} passes`, () => {
      const passing = passingColor(rgbOf(color)!, rgbOf(ground)!);
      expect(contrast(rgbOf(passing)!, rgbOf(ground)!)).to.be.at.least(ENOUGH);
    });
  }
  it('is left as it is when it passes', () => {
    expect(passingColor(rgbOf('#0b7285')!, rgbOf('#ffffff')!)).to.equal('#0b7285');
  });
});

describe('a language that can be chosen', () => {
  for (const [tag, name] of LANGUAGES.filter(([each]) => each && each !== 'en')) {
    it(`is one the widgets speak: ${name}`, async () => {
      expect(await loadWords(tag)).to.have.property('hours');
    });
  }
});

describe('moments to look at', () => {
  it('have the night in which the clocks change, where they do', () => {
    const from = new Date('2026-09-01T12:00:00Z');
    expect(moments('America/Detroit', from)).to.deep.include([
      'The night the clocks change',
      '2026-11-01T01:30',
    ]);
    expect(moments('America/Phoenix', from).map(([name]) => name)).to.not.include(
      'The night the clocks change',
    );
    expect(moments(undefined, from)[1]).to.deep.equal(['Tuesday, 10 AM', '2026-09-08T10:00']);
  });
});

describe('a likely time zone', () => {
  const rows: [region: string | undefined, numbers: string[], zone: string | undefined][] = [
    ['MI', [], 'America/Detroit'],
    ['Michigan', ['+12125550100'], 'America/Detroit'],
    ['TX', ['+19155550166'], 'America/Denver'],
    [undefined, ['+18005550100', '+17342226222'], 'America/Detroit'],
    [undefined, ['+442079460018'], 'Europe/London'],
    [undefined, ['+18005550100'], undefined],
  ];
  for (const [region, numbers, zone] of rows) {
    it(`is ${zone} for ${region} and ${numbers.join()}`, () => {
      expect(likelyTimeZone(region ? { region } : undefined, numbers)?.timeZone).to.equal(zone);
    });
  }
});
