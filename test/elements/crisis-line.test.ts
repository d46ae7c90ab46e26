import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/crisis-line.js';
import type { ClinicCrisisLine } from '../../src/elements/crisis-line/crisis-line.js';
import { pageWith } from '../support/profile.js';
import { authorsTextSeen, textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

async function line(template: ReturnType<typeof html>): Promise<ClinicCrisisLine> {
  const element = await fixture<ClinicCrisisLine>(template);
  await settle();
  return element;
}

const links = (element: Element) => [...element.shadowRoot!.querySelectorAll('a')];
const hrefs = (element: Element) => links(element).map(link => link.getAttribute('href'));

describe('<clinic-crisis-line>', () => {
  const rows: [string, string[]][] = [
    [
      'US',
      [
        'tel:988',
        'sms:988',
        'https://988lifeline.org/chat/',
        'tel:988',
        'sms:838255',
        'https://www.veteranscrisisline.net/get-help-now/chat/',
        'tel:911',
      ],
    ],
    ['CA', ['tel:988', 'sms:988', 'tel:911']],
    ['GB', ['tel:116123', 'sms:85258?body=SHOUT', 'tel:111', 'tel:999']],
    ['IE', ['tel:116123', 'sms:50808', 'tel:112', 'tel:999']],
    ['AU', ['tel:131114', 'sms:0477131114', 'tel:000']],
    ['NZ', ['tel:1737', 'sms:1737', 'tel:0508828865', 'tel:111']],
    ['DE', ['tel:112']],
  ];
  for (const [country, expected] of rows) {
    it(`reaches ${expected.join(', ')} in ${country}`, async () => {
      const element = await line(html`<clinic-crisis-line country=${country}></clinic-crisis-line>`);
      expect(hrefs(element)).to.deep.equal(expected);
      for (const link of links(element)) {
        const { width, height } = link.getBoundingClientRect();
        expect(Math.min(width, height), link.textContent).to.be.at.least(44);
      }
      expect(warnings()).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  }

  it('says what to do in few words, the key to press and the word to send too', async () => {
    const us = await line(html`<clinic-crisis-line country="US"></clinic-crisis-line>`);
    expect(textIn(us, 'panel')).to.equal(
      'In a crisis, talk to someone now, at any hour. ' +
        '988 Suicide & Crisis Lifeline Call 988 Text 988 Chat online ' +
        'Veterans Crisis Line Call 988, then press 1 Text 838255 Chat online ' +
        'In immediate danger, call 911',
    );
    const uk = await line(html`<clinic-crisis-line lang="es" country="uk"></clinic-crisis-line>`);
    expect(textIn(uk, 'panel')).to.contain('Enviar un mensaje con SHOUT al 85258');
  });

  it('says it in the clinic’s own words', async () => {
    const element = await line(
      html`<clinic-crisis-line country="US" heading="You are not alone" emergency-label="Life in danger:"
        >We care about you.</clinic-crisis-line
      >`,
    );
    expect(authorsTextSeen(element)).to.equal(true);
    expect(textIn(element, 'heading')).to.equal('You are not alone');
    expect(textIn(element, 'emergency')).to.equal('Life in danger: 911');
    expect(textIn(element, 'panel')).not.to.contain('In a crisis');
    await expect(element).to.be.accessible();
  });

  it('takes the country from the profile, by location', async () => {
    const profile = {
      country: 'US',
      locations: { windsor: { address: { country: 'CA', city: 'Windsor' }, country: 'CA' } },
    };
    const page = await pageWith(
      profile,
      html`<clinic-crisis-line></clinic-crisis-line
        ><clinic-crisis-line location="windsor"></clinic-crisis-line>`,
    );
    const [us, ca] = page.querySelectorAll('clinic-crisis-line');
    expect(textIn(us!, 'service')).to.contain('988 Suicide & Crisis Lifeline');
    expect(textIn(ca!, 'service')).to.contain('9-8-8: Suicide Crisis Helpline');
  });

  for (const [country, said] of [
    ['', 'country="US"'],
    ['BR', 'BR'],
  ] as const) {
    it(`leaves the author’s words alone ${country ? 'in a country it does not know' : 'without a country'}, and warns once`, async () => {
      const element = await line(
        country
          ? html`<clinic-crisis-line country=${country}>Call 188 at any hour.</clinic-crisis-line>`
          : html`<clinic-crisis-line>Call 188 at any hour.</clinic-crisis-line>`,
      );
      expect(authorsTextSeen(element)).to.equal(true);
      expect(hrefs(element)).to.deep.equal([]);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain(said);
    });
  }

  it('is counted by nobody: no event leaves, and a chat is not told whence one comes', async () => {
    const element = await line(html`<clinic-crisis-line country="US"></clinic-crisis-line>`);
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    const names = ['click', 'clinic-call', 'clinic-problem'];
    for (const name of names) document.addEventListener(name, hear);
    for (const link of links(element)) {
      link.addEventListener('click', event => event.preventDefault());
      link.click();
      expect(link.rel).to.equal('noreferrer');
    }
    for (const name of names) document.removeEventListener(name, hear);
    expect(heard).to.deep.equal([]);
  });

  it('asks for nothing but our own files, and stores nothing', async () => {
    const before = JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie;
    await line(html`<clinic-crisis-line country="US"></clinic-crisis-line>`);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
    expect(JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie).to.equal(before);
  });
});
