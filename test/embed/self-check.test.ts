import { expect } from '@open-wc/testing';
import { helpPage } from '../../src/page/check/help-page.js';
import { findAll, requests, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript } from '../support/page-tools.js';

const LOADER = '/dist/clinic-widgets.js';
const FACTS = { 'time-zone': 'America/Detroit' };

async function checked(
  html: string,
  { data = FACTS, file = LOADER }: { data?: Record<string, string>; file?: string } = {},
) {
  const frame = await openPage('/test/pages/blank.html?clinic-check');
  const page = frame.contentDocument!;
  page.body.insertAdjacentHTML('beforeend', html);
  for (const json of page.querySelectorAll('[data-json]')) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.append(json.getAttribute('data-json')!);
    json.replaceWith(script);
  }
  await addScript(frame, file, data);
  const panel = await until(() => page.querySelector('clinic-self-check')?.shadowRoot, 'self-check');
  await until(() => panel.querySelector('li'), 'findings');
  const said = (item: Element) => item.textContent.replace(/\s+/g, ' ').trim();
  const all = [...panel.querySelectorAll('li')];
  const items = all.map(said);
  const found = (id: string) => all.filter(item => item.querySelector(`a[href$="#${id}"]`)).map(said);
  return { frame, page, panel, found, items };
}

const BADGE = '<div data-clinic="office-hours">Mon-Fri 8am-5pm</div>';

describe('?clinic-check', () => {
  it('is not fetched without being asked for', async () => {
    const frame = await openPage('/test/pages/tag.html');
    await until(() => findAll(frame.contentDocument!, '[part~="badge"]')[0], 'badge');
    expect(requests(frame).filter(path => /check|\/more-/.test(path))).to.deep.equal([]);
  });

  it('says what is there and what the hours were read as, and has nothing to mend on a sound page', async () => {
    const { found, items, frame } = await checked(BADGE);
    expect(found('widgets')[0]).to.contain('<div data-clinic="office-hours">');
    expect(found('hours-read-as')[0])
      .to.contain('Monday – Friday: 8 am – 5 pm')
      .and.to.contain('America/Detroit');
    expect(items.filter(item => item.startsWith('To mend'))).to.deep.equal([]);
    for (const path of requests(frame)) expect(path).to.match(/^\/dist\/(?:clinic-widgets\.js|parts\/)/);
  });

  const faults = [
    ['hidden', '<section style="display: none">' + BADGE + '</section>', '<section>: display: none'],
    [
      'covered',
      '<div data-clinic="call-button" data-placement="floating">988</div><div class="bar" style="position: fixed; inset: 0; z-index: 2147483647">Cookies</div>',
      'class="bar"',
    ],
    [
      'snippet-as-text',
      BADGE + '<p>&lt;clinic-office-hours&gt;Mon&lt;/clinic-office-hours&gt;</p>',
      'Visitors read',
    ],
    ['no-text-inside', '<div data-clinic="call-button" data-phone="988"></div>', 'no text inside'],
    ['no-widgets', '<p>Nothing</p>', 'no widget'],
    ['problem', '<div data-clinic="call-button">12345678901234</div>', 'clinic-call-button'],
    [
      'text-was-edited',
      `<div data-clinic="office-hours" data-hours='{"week":{}}' data-hours-for="1bolnfo">Mon-Fri 8-6</div>`,
      'edited',
    ],
    [
      'hours-disagree',
      BADGE + `<i data-json='{"@type":"MedicalClinic","openingHours":"Mo-Fr 09:00-17:00"}'></i>`,
      'JSON-LD says Monday – Friday: 9 am – 5 pm',
    ],
    [
      'numbers-disagree',
      `<div data-clinic="call-button">(734) 222-6222</div><i data-json='{"@type":"MedicalClinic","telephone":"(734) 555-0000"}'></i>`,
      '(734) 555-0000',
    ],
    ['retired-crisis-number', BADGE + '<p>Call 1-800-273-8255</p>', 'Write 988'],
    ['no-room-kept', BADGE, 'min-height'],
  ] as const;
  for (const [id, html, says] of faults) {
    it(`finds “${id}”`, async () => {
      const { found, items } = await checked(html);
      expect(found(id)[0] ?? items.join('\n')).to.contain(says);
      expect(found(id)).to.not.be.empty;
    });
  }

  it('finds a fixed time, a missing time zone, and a script that is there twice', async () => {
    const { found, frame, page, panel } = await checked(BADGE, { data: { now: '2026-11-24T10:00' } });
    expect(found('time-is-fixed')[0]).to.contain('2026-11-24T10:00');
    expect(found('no-time-zone')).to.have.length(1);
    await addScript(frame, '/dist/clinic-widgets.all.js');
    [...panel.querySelectorAll('button')].find(({ textContent }) => textContent === 'Check again')!.click();
    await until(() => /About loaded-twice/.test(panel.textContent), 'second script');
    expect(page.querySelectorAll('clinic-self-check')).to.have.length(1);
  });

  it('comes to the all-in-one file too', async () => {
    const { found } = await checked(BADGE, { file: '/dist/clinic-widgets.all.js' });
    expect(found('widgets')).to.have.length(1);
  });

  it('is read and worked by keyboard and screen reader, and copied', async () => {
    const { panel, page } = await checked(BADGE);
    expect(panel.activeElement?.localName).to.equal('h2');
    expect(panel.querySelector('[role="status"]')!.textContent).to.contain('0 to mend');
    const buttons = [...panel.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).to.include.members([
      'Check again',
      'Copy all',
      'Close',
    ]);
    const show = buttons.find(({ textContent }) => textContent === 'Show on the page')!;
    show.click();
    expect(page.querySelector('clinic-self-check-frame')).to.exist;
    buttons.find(({ textContent }) => textContent === 'Copy all')!.click();
    await until(() => /Copied|selected/.test(panel.querySelector('[role="status"]')!.textContent), 'copying');
    panel
      .querySelector('h2')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(page.querySelector('clinic-self-check')).to.equal(null);
  });

  it('leads from each finding to what the page beside our files says of it', async () => {
    const { panel } = await checked(BADGE);
    const links = [...panel.querySelectorAll<HTMLAnchorElement>('li a')];
    expect(links).to.have.length(panel.querySelectorAll('li').length).and.to.have.length.above(2);
    const [first] = links;
    expect(first!.target).to.equal('_blank');
    expect(first!.rel).to.contain('noreferrer');
    const page = await (await fetch(first!.href)).text();
    for (const { hash } of links) expect(page).to.contain(`<section class="finding" id="${hash.slice(1)}"`);
  });

  it('names the document alone where no page of ours can be had', () => {
    expect(helpPage(undefined)).to.equal(undefined);
    expect(helpPage('https://cdn.jsdelivr.net/npm/clinic-widgets@0.1.0/dist/')).to.equal(undefined);
    expect(helpPage('https://unpkg.com/clinic-widgets@0.1.0/dist/')).to.equal(undefined);
    expect(helpPage('file:///C:/site/')).to.equal(undefined);
    expect(helpPage('http://[')).to.equal(undefined);
    expect(helpPage('/widgets/')).to.equal(`${location.origin}/widgets/help/index.html`);
  });
});
