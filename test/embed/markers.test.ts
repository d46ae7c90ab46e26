import { expect } from '@open-wc/testing';
import { findAll, partText, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript, watch } from '../support/page-tools.js';

const LOADER = '/dist/clinic-widgets.js';
const FACTS = { 'time-zone': 'America/Detroit', now: '2026-11-24T10:00', hours: 'Mon-Fri 8am-5pm' };

async function pageWith(html: string) {
  const frame = await openPage('/test/pages/blank.html');
  const page = frame.contentDocument!;
  page.body.insertAdjacentHTML('beforeend', html);
  const seen = watch(frame);
  await addScript(frame, LOADER, FACTS);
  const record = frame.contentWindow as unknown as Record<symbol, { pieces: object } | undefined>;
  await until(
    () => 'marker-links' in (record[Symbol.for('clinic-widgets')]?.pieces ?? {}),
    'care for markers',
  );
  return { frame, page, ...seen };
}

describe('a link to #clinic-office-hours', () => {
  it('shows the hours in a dialog, which goes when it is closed', async () => {
    const { page, frame, errors } = await pageWith('<a href="#clinic-office-hours">Office hours</a>');
    page.querySelector('a')!.click();
    const dialog = await until(() => findAll(page, 'dialog')[0] as HTMLDialogElement, 'dialog');
    expect(dialog.open).to.equal(true);
    await until(() => findAll(page, '[part="table"]')[0], 'table');
    expect(dialog.querySelector('h2')!.textContent).to.equal('Office hours');
    const close = dialog.querySelector('button')!;
    expect(close.textContent.trim()).to.equal('Close');
    close.click();
    await until(() => !findAll(page, 'dialog').length, 'closing');
    expect(findAll(page, 'clinic-office-hours')).to.deep.equal([]);
    expect(frame.contentWindow!.location.hash).to.equal('');
    expect(errors).to.deep.equal([]);
  });

  it('leads to the hours that are on the page', async () => {
    const { page, frame } = await pageWith(
      '<a href="#clinic-office-hours">Hours</a><div style="height: 4000px"></div><div data-clinic="office-hours">Mon-Fri 8am-5pm</div>',
    );
    page.querySelector('a')!.click();
    await until(() => frame.contentWindow!.scrollY > 1000, 'scrolling');
    expect(page.activeElement!.getAttribute('data-clinic')).to.equal('office-hours');
    expect(findAll(page, 'dialog')).to.deep.equal([]);
  });

  it('is left to the browser with a key held, and when it names no widget', async () => {
    const { page } = await pageWith(
      '<a href="#clinic-office-hours">Hours</a><a href="#clinic-history">History</a>',
    );
    const [hours, history] = page.querySelectorAll('a');
    const taken = (link: Element, init: MouseEventInit = {}) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
      link.addEventListener('click', last => last.preventDefault(), { once: true });
      let taken = false;
      page.addEventListener('click', () => (taken = event.defaultPrevented), { once: true, capture: true });
      link.dispatchEvent(event);
      return taken;
    };
    expect(taken(hours!, { ctrlKey: true })).to.equal(false);
    expect(taken(history!)).to.equal(false);
  });
});

describe('data-clinic-opens', () => {
  it('opens what it names, from a button', async () => {
    const { page } = await pageWith('<button data-clinic-opens="call-button">Telephone</button>');
    page.querySelector('button')!.click();
    await until(() => (findAll(page, 'dialog')[0] as HTMLDialogElement | undefined)?.open, 'dialog');
    expect(findAll(page, 'dialog clinic-call-button, section > clinic-call-button')).to.have.length(1);
  });
});

describe('a link to #clinic-accessibility-toolbar', () => {
  it('opens the toolbar where no other mark of it was kept', async () => {
    const { page, frame, errors } = await pageWith(
      '<a href="#clinic-accessibility-toolbar">Accessibility</a>',
    );
    expect(page.querySelector('clinic-accessibility-toolbar')!.getAttribute('placement')).to.equal('none');
    page.querySelector('a')!.click();
    await partText(frame, 'panel');
    expect(findAll(page, '[part="opener"]')).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });
});

describe('data-enhance', () => {
  const JSON_LD = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    openingHours: 'Mo-Fr 08:00-17:00',
  });

  async function enhanced(html: string, enhance: string, more: Record<string, string> = {}) {
    const frame = await openPage('/test/pages/blank.html');
    const page = frame.contentDocument!;
    page.body.insertAdjacentHTML('beforeend', html);
    const data = page.createElement('script');
    data.type = 'application/ld+json';
    data.append(JSON_LD);
    page.head.append(data);
    const seen = watch(frame);
    await addScript(frame, LOADER, {
      'time-zone': 'America/Detroit',
      now: '2026-11-24T10:00',
      enhance,
      ...more,
    });
    return { frame, page, ...seen };
  }

  it('says beside the first link to each number whether anybody answers', async () => {
    const { frame, page } = await enhanced(
      '<p>Call <a href="tel:+17342226222">(734) 222-6222</a> or <a href="tel:+17342226223">fax</a>.</p><footer><a href="tel:+17342226222">Call</a></footer>',
      'phone-links',
    );
    expect(await partText(frame, 'line')).to.equal('Open until 5 PM');
    await until(() => findAll(page, '[part="line"]').length === 2, 'second line');
    expect(page.querySelector('footer')!.children).to.have.length(1);
    expect(page.querySelector('p')!.textContent.replace(/\s+/g, ' ')).to.equal(
      'Call (734) 222-6222 or fax .',
    );
  });

  it('shows the hours of the page’s JSON-LD', async () => {
    const { frame, page } = await enhanced('<div id="here"></div>', 'hours', { into: '#here' });
    expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
    expect(page.querySelector('#here > clinic-office-hours')).to.exist;
  });

  it('says what it does not know', async () => {
    const { warnings } = await enhanced('', 'faxes');
    await until(() => warnings.length, 'warning');
    expect(warnings[0]).to.contain('data-enhance="faxes"').and.to.contain('phone-links or hours');
  });
});
