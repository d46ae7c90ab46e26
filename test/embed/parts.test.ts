import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import { partText, requests, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';

describe('what a page fetches', () => {
  it('is no reader of texts where the hours are settled', async () => {
    const frame = await openPage('/test/pages/settled.html');
    expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
    expect(requests(frame).filter(path => path.includes('hours-in-text'))).to.deep.equal([]);
  });

  it('is the reader, which knows English, where there is an English text to read', async () => {
    const frame = await openPage('/test/pages/tag.html');
    await partText(frame, 'badge');
    expect(requests(frame).filter(path => path.includes('hours-in-text'))).to.have.length(1);
    expect(requests(frame).filter(path => path.includes('/languages-'))).to.deep.equal([]);
  });
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
