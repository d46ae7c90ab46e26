import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import { come } from '../support/come.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

/** The least with which each element shows something. */
const ENOUGH: Record<string, Record<string, string>> = {
  'office-hours': { hours: 'Mon-Fri 8am-5pm', 'time-zone': 'America/Detroit', now: '2026-11-24T10:00' },
  'accessibility-toolbar': { placement: 'inline' },
  'article-card': { heading: 'Sleep well', href: '/sleep-well', published: '2026-11-02' },
  'article-list': { feed: '/feeds/plain.xml' },
  'call-button': { phone: '(734) 555-0123' },
  'scroll-to-top': { placement: 'inline' },
  'contact-card': { phone: '(734) 555-0123' },
  'crisis-line': { country: 'US' },
};

/** What can be shown without being told anything. */
const NEEDS_NOTHING = ['accessibility-toolbar', 'scroll-to-top'];

function make(name: string, attributes: Record<string, string> = ENOUGH[name]!): LitElement {
  const element = document.createElement(`clinic-${name}`) as LitElement;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

const drawn = (element: Element) => element.shadowRoot?.querySelector('[part]')?.textContent?.trim();

describe('importing a class', () => {
  for (const name of WIDGET_NAMES) {
    it(`does not register <clinic-${name}>; its define file does, and once more does no harm`, async () => {
      await import(`../../src/elements/${name}/${name}.ts`);
      expect(customElements.get(`clinic-${name}`)).to.equal(undefined);
      await import(`../../src/define/${name}.ts`);
      await import(`../../src/define/${name}.ts?again`);
      expect(customElements.get(`clinic-${name}`)).to.exist;
    });
  }
});

for (const name of WIDGET_NAMES) {
  describe(`<clinic-${name}>`, () => {
    before(async () => {
      await import(`../../src/define/${name}.ts`);
    });

    it('keeps its author’s text when nothing is said at all, and asks once for what it needs', async () => {
      const element = make(name, {});
      element.append('What the author wrote');
      const page = await fixture(html`<div></div>`);
      page.append(element);
      await settle();
      expect(page.textContent).to.contain('What the author wrote');
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      expect(warnings()).to.have.length(NEEDS_NOTHING.includes(name) ? 0 : 1);
      await come(element);
      await expect(page).to.be.accessible();
    });

    it('is drawn, and passes the accessibility audit', async () => {
      const page = await fixture(html`<div></div>`);
      page.append(make(name));
      await settle();
      expect(drawn(page.firstElementChild!)).to.not.be.empty;
      expect(warnings()).to.deep.equal([]);
      await expect(page).to.be.accessible();
    });

    it('is hidden with its page', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const element = make(name);
      page.append(element);
      await settle();
      const part = element.shadowRoot!.querySelector<HTMLElement>('[part]')!;
      element.hidden = true;
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.hidden = false;
      page.style.visibility = 'hidden';
      expect(getComputedStyle(part).visibility).to.equal('hidden');
    });

    it('survives being moved', async () => {
      const page = await fixture(html`<div><div></div></div>`);
      const element = make(name);
      page.append(element);
      await settle();
      const before = drawn(element);
      page.firstElementChild!.append(element);
      await settle();
      expect(drawn(element)).to.equal(before);
    });

    it('reads from right to left where the page does', async () => {
      const page = await fixture(html`<div dir="rtl"></div>`);
      page.append(make(name));
      await settle();
      const part = page.firstElementChild!.shadowRoot!.querySelector('[part]')!;
      expect(getComputedStyle(part).direction).to.equal('rtl');
    });

    it('fits a window of 320 px at twice the text size', async () => {
      const page = await fixture<HTMLElement>(html`<div style="width: 320px; --clinic-size: 2"></div>`);
      page.append(make(name));
      await settle();
      const part = page.firstElementChild!.shadowRoot!.querySelector('[part]')!;
      expect(part.getBoundingClientRect().width).to.be.at.most(320);
      expect(parseFloat(getComputedStyle(part).fontSize)).to.equal(32);
    });

    it('says in its parts what a placeholder lets the page style', async () => {
      const page = await fixture<HTMLElement>(html`<div data-clinic=${name}></div>`);
      const element = make(name);
      page.attachShadow({ mode: 'open' }).append(element);
      await settle();
      const parts = [...element.shadowRoot!.querySelectorAll('[part]')].flatMap(box => [...box.part]);
      const exported = element.getAttribute('exportparts')?.split(/,\s*/);
      expect(exported).to.include.members(parts);
    });
  });
}
