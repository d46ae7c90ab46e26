import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import { findAll, partText, requests, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript, aMoment, watch } from '../support/page-tools.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

interface SharedRecord {
  pieces: Record<string, unknown>;
}

describe('a file with one widget', () => {
  for (const csp of ['', STRICT, `${STRICT} 'allow-duplicates'`]) {
    it(`works beside another${csp && ` under ${csp.split('; ').at(-1)}`}: one clock, one dock`, async () => {
      const frame = await openPage('/test/pages/two-files.html', csp ? { csp } : {});
      expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
      const buttons = () => findAll(frame.contentDocument!, '[part="button"]');
      await until(() => buttons().length === 2, 'both buttons');
      await until(() => buttons()[1]!.textContent.includes('Open until 5 PM'), 'hours in the button');
      await until(() => buttons().every(each => each.closest<HTMLElement>('.root')!.style.bottom), 'dock');
      const [lower, upper] = buttons().map(each => each.closest<HTMLElement>('.root')!.style.bottom);
      expect(lower).not.to.equal(upper);
      const page = frame.contentWindow as unknown as Record<symbol, SharedRecord>;
      const { pieces } = page[Symbol.for('clinic-widgets')]!;
      expect(pieces).to.include.keys('clock', 'dock', 'options');
      expect(requests(frame)).to.have.members([
        '/dist/one/clinic-office-hours.js',
        '/dist/one/clinic-call-button.js',
      ]);
    });
  }

  it('defines its own tag and no other', async () => {
    for (const name of WIDGET_NAMES) {
      const frame = await openPage('/test/pages/blank.html');
      const { warnings, errors } = watch(frame);
      await addScript(frame, `/dist/one/clinic-${name}.js`);
      const defined = WIDGET_NAMES.filter(each => frame.contentWindow!.customElements.get(`clinic-${each}`));
      expect(defined).to.deep.equal([name]);
      expect([...warnings, ...errors]).to.deep.equal([]);
    }
  });

  it('leaves the page whole that does not let it make templates', async () => {
    const csp = "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const frame = await openPage('/test/pages/two-files.html', { csp });
    if (!('trustedTypes' in frame.contentWindow!)) return;
    const { errors } = watch(frame);
    await aMoment();
    expect(frame.contentDocument!.body.innerText).to.contain('Monday - Friday : 8am - 5pm');
    expect(findAll(frame.contentDocument!, '[part]')).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });
});
