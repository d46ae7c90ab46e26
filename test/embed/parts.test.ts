import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import { partText, requests, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript } from '../support/page-tools.js';

/** Those of the parts that read texts. */
const readers = (paths: readonly string[]): string[] =>
  paths
    .filter(path => /\/(?:hours-in-|everyday-|languages-)/.test(path))
    .map(path => path.replace(/.*\/|-\w{8}\.js$/g, ''))
    .sort();

describe('what a page fetches', () => {
  it('is no reader of texts where the hours are settled', async () => {
    const frame = await openPage('/test/pages/settled.html');
    expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
    expect(requests(frame).filter(path => path.includes('hours-in-'))).to.deep.equal([]);
  });

  it('is the reader of everyday hours, which knows English, where there is an English text to read', async () => {
    const frame = await openPage('/test/pages/tag.html');
    await partText(frame, 'badge');
    expect(readers(requests(frame))).to.deep.equal(['hours-in-text']);
  });

  for (const [language, text, files] of [
    ['en', 'Mon-Sun 00:00-24:00 (closed on holidays)', ['hours-in-any-text', 'hours-in-text']],
    ['de', 'Montag bis Sonntag 0:00-24:00 Uhr', ['everyday-de', 'hours-in-text']],
    [
      'de',
      'Montag bis Sonntag 0:00-24:00 Uhr (außer an Feiertagen)',
      ['everyday-de', 'hours-in-any-text', 'hours-in-text', 'languages-de'],
    ],
    // No lexicon is Tagalog: English is tried.
    ['tl', 'Monday to Sunday 0:00-24:00', ['hours-in-text']],
  ] as const) {
    it(`is ${files.join(', ')} for "${text}" in a page in ${language}`, async () => {
      const frame = await openPage('/test/pages/blank.html');
      frame.contentDocument!.documentElement.lang = language;
      frame.contentDocument!.body.insertAdjacentHTML(
        'beforeend',
        `<div data-clinic="office-hours">${text}</div>`,
      );
      await addScript(frame, '/dist/clinic-widgets.js', { 'time-zone': 'Europe/Berlin' });
      await partText(frame, 'badge');
      expect(readers(requests(frame))).to.deep.equal(files);
    });
  }
});

describe('the all-in-one file', () => {
  it('has every widget', async () => {
    const frame = await openPage('/test/pages/all-in-one.html');
    await partText(frame, 'badge');
    const missing = WIDGET_NAMES.filter(name => !frame.contentWindow!.customElements.get(`clinic-${name}`));
    expect(missing).to.deep.equal([]);
  });
});

describe('a part that does not come', () => {
  it('leaves the author’s text, and throws nothing', async () => {
    const frame = await openPage('/test/pages/no-script.html');
    const errors: string[] = [];
    frame.contentWindow!.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    const warnings: string[] = [];
    (frame.contentWindow as unknown as { console: Console }).console.warn = message =>
      warnings.push(String(message));

    // Merged into the page by its builder, and told a wrong address.
    const { body } = frame.contentDocument!;
    const script = frame.contentDocument!.createElement('script');
    script.dataset['base'] = '/nowhere/';
    script.append(await (await fetch('/dist/clinic-widgets.js')).text());
    body.append(script);

    await until(() => warnings.length, 'warning');
    expect(warnings[0]).to.contain('/nowhere/parts/').and.to.contain('Access-Control-Allow-Origin');
    expect(body.innerText).to.contain('Monday - Friday : 8am - 5pm');
    expect(errors).to.deep.equal([]);
  });
});
