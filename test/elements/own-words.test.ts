import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import { fillPlaceholder } from '../../src/embed/placeholders.js';
import { pageOptions } from '../../src/page/page-options.js';
import { problemsOf } from '../../src/page/tell-problems.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const badge = (words?: unknown) =>
  html`<clinic-office-hours
    hours="Mon-Fri 8am-5pm"
    time-zone="America/Detroit"
    now="2026-11-24T10:00"
    .words=${words}
  ></clinic-office-hours>`;

describe('an author’s own wording on the page', () => {
  afterEach(() => delete pageOptions()['words']);

  it('is said by an element, also in a placeholder, and follows changes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div
        data-clinic="office-hours"
        data-time-zone="America/Detroit"
        data-now="2026-11-24T10:00"
        data-words='{"hours.open": "Come in", "hours.until": "till [{day}, ]{time}"}'
      >
        Mon-Fri 8am-5pm
      </div>`,
    );
    fillPlaceholder(box, 'clinic-office-hours');
    await settle();
    const element = box.shadowRoot!.querySelector('clinic-office-hours')!;
    expect(textIn(element, 'badge')).to.equal('Come in till 5 PM');
    box.dataset['words'] = '{"hours.open": "Welcome"}';
    await settle();
    expect(textIn(element, 'badge')).to.equal('Welcome until 5 PM');
    delete box.dataset['words'];
    await settle();
    expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
    expect(warnings()).to.deep.equal([]);
  });

  it('is said by every element of the page from the script tag, but where an element has its own', async () => {
    pageOptions()['words'] = '{"hours.open": "Come in", "phone.call": "Ring us on"}';
    const page = await fixture<HTMLElement>(
      html`<div>
        ${badge()} ${badge({ 'hours.open': 'Welcome' })}
        <clinic-call-button phone="(734) 555-0123"></clinic-call-button>
      </div>`,
    );
    await settle();
    const [first, second] = page.querySelectorAll('clinic-office-hours');
    expect(textIn(first!, 'badge')).to.equal('Come in until 5 PM');
    expect(textIn(second!, 'badge')).to.equal('Welcome until 5 PM');
    expect(textIn(page.querySelector('clinic-call-button')!, 'button')).to.contain(
      'Ring us on (734) 555-0123',
    );
    expect(warnings()).to.deep.equal([]);
  });

  it('goes with the words of the page’s language', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="es">${badge({ 'hours.open': 'Pase usted' })}</div>`,
    );
    await settle();
    expect(textIn(page.firstElementChild!, 'badge')).to.match(/^Pase usted hasta/);
  });

  it('is text, whatever stands in it', async () => {
    const element = await fixture<ClinicOfficeHours>(
      badge({ 'hours.open': '<img src=x onerror="hit = 1">' }),
    );
    await settle();
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textIn(element, 'badge')).to.contain('<img src=x');
  });

  it('says what cannot be used, once, and speaks as ever', async () => {
    const element = await fixture<ClinicOfficeHours>(
      badge({ 'hours.opn': 'x', 'fone.call': 'x', 'phone.call': 'x' }),
    );
    await settle();
    expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
    expect(warnings()).to.have.length(2);
    expect(warnings().join()).to.contain('hours.opens').and.to.contain('“fone.call” is nothing we say');
    expect([...problemsOf(element).keys()]).to.have.length(2);
    element.words = 'Come in';
    await settle();
    expect(warnings().at(-1)).to.contain('“Come in” is no JSON object');
    expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
  });
});
