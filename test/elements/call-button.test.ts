import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/call-button.js';
import type { ClinicCallButton } from '../../src/elements/call-button/call-button.js';
import type { CallEvent } from '../../src/elements/call-button/call-event.js';
import { SETTLED } from '../support/author-text.js';
import { until } from '../support/frame-tools.js';
import { authorsTextSeen } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

async function button(template: ReturnType<typeof html>): Promise<ClinicCallButton> {
  const element = await fixture<ClinicCallButton>(template);
  await element.updateComplete;
  return element;
}

const linkOf = (element: Element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="button"]');
const says = (element: Element) =>
  (linkOf(element) as HTMLElement | null)?.innerText.replace(/\s+/g, ' ').trim();

describe('<clinic-call-button>', () => {
  const numbers: [string, string, string][] = [
    ['(734) 222-6222', 'tel:+17342226222', 'Call (734) 222-6222'],
    ['734.222.6222 ext. 12', 'tel:+17342226222,12', 'Call 734.222.6222 ext. 12'],
    ['988', 'tel:988', 'Call 988'],
    ['911', 'tel:911', 'Call 911'],
  ];
  for (const [number, href, text] of numbers) {
    it(`dials ${href} for ${number}, and shows it as written`, async () => {
      const element = await button(html`<clinic-call-button phone=${number}></clinic-call-button>`);
      expect(linkOf(element)!.getAttribute('href')).to.equal(href);
      expect(says(element)).to.equal(text);
      expect(warnings()).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  }

  it('refuses what is no number, says what to write, and leaves the page its text', async () => {
    const element = await button(
      html`<clinic-call-button phone="call us"><a href="tel:+17342226222">Call us</a></clinic-call-button>`,
    );
    expect(linkOf(element)).to.equal(null);
    expect(authorsTextSeen(element)).to.equal(true);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('call us').and.to.match(/write/i);
  });

  describe('with what the author wrote inside', () => {
    it('takes a bare number, and says what pressing it does', async () => {
      const element = await button(html`<clinic-call-button>(734) 222-6222</clinic-call-button>`);
      expect(linkOf(element)!.getAttribute('href')).to.equal('tel:+17342226222');
      expect(says(element)).to.equal('Call (734) 222-6222');
      expect(element.textContent).to.equal('(734) 222-6222');
    });

    it('takes a sentence as its label', async () => {
      const element = await button(html`<clinic-call-button>Questions? (734) 222-6222</clinic-call-button>`);
      expect(linkOf(element)!.querySelector('slot')).to.exist;
      expect(linkOf(element)!.textContent).not.to.contain('Call');
      await expect(element).to.be.accessible();
    });

    it('adds the number to a label without one', async () => {
      const element = await button(
        html`<clinic-call-button phone="(734) 222-6222">Ring the front desk</clinic-call-button>`,
      );
      expect(linkOf(element)!.textContent).to.contain('(734) 222-6222');
      expect(linkOf(element)!.querySelector('slot')).to.exist;
    });

    it('takes the place of a link that says no more', async () => {
      const element = await button(
        html`<clinic-call-button><a href="tel:+17342226222">(734) 222-6222</a></clinic-call-button>`,
      );
      expect(says(element)).to.equal('Call (734) 222-6222');
      expect(authorsTextSeen(element)).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('stands beside a link that says more, never around it', async () => {
      const element = await button(
        html`<clinic-call-button
          ><a href="tel:+17342226222">Front desk: (734) 222-6222, ask for help</a></clinic-call-button
        >`,
      );
      expect(authorsTextSeen(element)).to.equal(true);
      expect(linkOf(element)!.querySelector('slot')).to.equal(null);
      await expect(element).to.be.accessible();
    });
  });

  it('says whether anybody will answer', async () => {
    const element = await button(
      html`<clinic-call-button
        phone="(734) 222-6222"
        hours=${SETTLED}
        now="2026-11-24T10:00"
      ></clinic-call-button>`,
    );
    expect(says(element)).to.equal('Call (734) 222-6222 Open until 5 PM');
    await expect(element).to.be.accessible();
  });

  it('says its label in place of “Call”, and in Spanish “Llamar al”', async () => {
    const own = await button(html`<clinic-call-button phone="988" label="Help now:"></clinic-call-button>`);
    expect(says(own)).to.equal('Help now: 988');
    const spanish = await button(html`<clinic-call-button lang="es" phone="988"></clinic-call-button>`);
    await settle();
    expect(says(spanish)).to.equal('Llamar al 988');
  });

  it('tells the page of a call, and never the number', async () => {
    const element = await button(
      html`<clinic-call-button
        phone="(734) 222-6222"
        hours=${SETTLED}
        now="2026-11-24T10:00"
      ></clinic-call-button>`,
    );
    let told: CallEvent | undefined;
    document.addEventListener('clinic-call', event => (told = event), { once: true });
    const link = linkOf(element)!;
    link.addEventListener('click', event => event.preventDefault());
    link.click();
    expect(told).to.include({ kind: 'call', state: 'open' });
    expect(JSON.stringify({ ...told })).not.to.contain('222');
  });

  it('writes on any accent so that it can be read', async () => {
    for (const [accent, color] of [
      ['#fde047', 'rgb(0, 0, 0)'],
      ['#14532d', 'rgb(255, 255, 255)'],
      ['oklch(0.9 0.1 100)', 'rgb(0, 0, 0)'],
    ] as const) {
      const element = await button(html`<clinic-call-button phone="988"></clinic-call-button>`);
      element.style.setProperty('--clinic-accent', accent);
      const label = element.shadowRoot!.querySelector('.label')!;
      await until(() => getComputedStyle(label).color === color, `${color} on ${accent}`);
    }
  });

  it('stands in place when it is told an unknown one, and says which there are', async () => {
    const element = await button(
      html`<clinic-call-button phone="988" placement="top" side="left"></clinic-call-button>`,
    );
    expect(says(element)).to.equal('Call 988');
    expect(warnings()).to.have.length(2);
    expect(warnings()[0]).to.contain('inline, floating or bar');
    expect(warnings()[1]).to.contain('start or end');
  });

  it('is never drawn in the page’s text when it is to float', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('clinic-call-button');
    element.phone = '988';
    element.placement = 'floating';
    page.append(element);
    const stood = new Set<string>();
    const look = () => {
      const box = element.shadowRoot!.querySelector('.root');
      if (box) stood.add(getComputedStyle(box).position);
    };
    new MutationObserver(look).observe(element.shadowRoot!, { childList: true, subtree: true });
    await until(() => stood.has('fixed') || (look(), false), 'button that floats');
    expect(stood).not.to.include('static');
    expect(page.offsetHeight).to.equal(0);
  });

  it('is large enough to press', async () => {
    const element = await button(html`<clinic-call-button phone="988"></clinic-call-button>`);
    const { width, height } = linkOf(element)!.getBoundingClientRect();
    expect(width).to.be.at.least(44);
    expect(height).to.be.at.least(44);
  });
});
