import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/call-button.js';
import type { ClinicCallButton } from '../../src/elements/call-button/call-button.js';
import type { CallEvent } from '../../src/elements/call-button/call-event.js';
import { SETTLED } from '../support/author-text.js';
import { emulateMedia, pressChord, setViewport } from '../support/commands.js';
import { capabilities } from '../support/capabilities.js';
import { until } from '../support/frame-tools.js';
import { readQrCode } from '../support/qr-reader.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';

const TUESDAY = '2026-11-24T10:00';

async function button(template: ReturnType<typeof html>): Promise<ClinicCallButton> {
  const element = await fixture<ClinicCallButton>(template);
  await element.updateComplete;
  return element;
}

const plain = () =>
  button(
    html`<clinic-call-button phone="(734) 555-0123" hours=${SETTLED} now=${TUESDAY}></clinic-call-button>`,
  );

const part = <T extends Element = HTMLElement>(element: Element, name: string) =>
  element.shadowRoot!.querySelector<T>(`[part="${name}"]`)!;
const isOpen = (element: Element) => part(element, 'panel')?.getBoundingClientRect().height > 0;

async function open(element: Element): Promise<void> {
  part(element, 'opener').click();
  await until(() => isOpen(element) && part(element, 'qr'), 'panel');
  await settle();
}

describe('<clinic-call-button>, where a mouse is used', () => {
  it('has a second button with its own name; the first still calls', async () => {
    const element = await plain();
    expect(part(element, 'opener').getAttribute('aria-label')).to.equal('More ways to call');
    expect(part(element, 'opener').getAttribute('aria-expanded')).to.equal('false');
    expect(part(element, 'button').getAttribute('href')).to.equal('tel:+17345550123');
    expect(part(element, 'opener').getBoundingClientRect().width).to.be.at.least(44);
  });

  it('has none where its author wants none', async () => {
    const element = await button(html`<clinic-call-button phone="988" no-panel></clinic-call-button>`);
    expect(part(element, 'opener')).to.equal(null);
  });

  it('shows the number, today’s hours, and a link that calls', async () => {
    const element = await plain();
    await open(element);
    expect(part(element, 'opener').getAttribute('aria-expanded')).to.equal('true');
    expect(textIn(element, 'number')).to.equal('(734) 555-0123');
    expect(part(element, 'dial').getAttribute('href')).to.equal('tel:+17345550123');
    expect(textIn(element, 'panel')).to.contain('Phone hours today: 8 AM – 5 PM');
    await expect(element).to.be.accessible();

    let told: CallEvent | undefined;
    element.addEventListener('clinic-call', event => (told = event));
    part(element, 'dial').addEventListener('click', event => event.preventDefault());
    part(element, 'dial').click();
    expect(told).to.include({ kind: 'call', state: 'open' });
  });

  it('says the clinic’s own words of a day without fixed hours', async () => {
    const element = await button(
      html`<clinic-call-button phone="988" hours=${SETTLED} now="2026-11-28T10:00"></clinic-call-button>`,
    );
    await open(element);
    expect(textIn(element, 'panel')).to.contain('Phone hours today: Open as needed');
  });

  for (const [phone, address] of [
    ['(734) 555-0123', 'tel:+17345550123'],
    ['734.555.0123 ext. 12', 'tel:+17345550123,12'],
    ['1-800-FLOWERS', 'tel:+18003569377'],
    ['988', 'tel:988'],
    ['+44 20 7946 0018', 'tel:+442079460018'],
  ] as const) {
    it(`draws a QR code that another’s reader reads as ${address}`, async () => {
      const element = await button(html`<clinic-call-button phone=${phone}></clinic-call-button>`);
      await open(element);
      const drawing = part<SVGSVGElement>(element, 'qr');
      expect(await readQrCode(drawing)).to.equal(address);
      expect(drawing.getAttribute('role')).to.equal('img');
      expect(drawing.getAttribute('aria-label')).to.match(/^QR code that calls .*\d/);
    });
  }

  it('fetches the panel and the code when it is opened, and asks for nothing else', async () => {
    const asked = () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ origin }) => origin !== location.origin);
    const before = { cookie: document.cookie, stored: localStorage.length + sessionStorage.length };
    const element = await plain();
    await open(element);
    part(element, 'copy').click();
    await settle();
    expect(asked()).to.deep.equal([]);
    expect({ cookie: document.cookie, stored: localStorage.length + sessionStorage.length }).to.deep.equal(
      before,
    );
  });

  describe('copying', () => {
    const clipboard = (writeText: () => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

    afterEach('the clipboard is the browser’s', () => {
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('gives the number to the clipboard, says so on the button and aloud, and forgets it when closed', async () => {
      let written = '';
      clipboard((...[text]: [text?: string]) => {
        written = text!;
        return Promise.resolve();
      });
      const element = await button(html`<clinic-call-button phone="1-800-FLOWERS"></clinic-call-button>`);
      await open(element);
      part(element, 'copy').click();
      await until(() => textIn(element, 'copy') === 'Copied', 'word on the button');
      expect(written).to.equal('1-800-356-9377');
      await until(
        () => [...document.querySelectorAll('[role="status"]')].some(box => box.textContent === 'Copied'),
        'announcement',
      );
      await expect(element).to.be.accessible();
      part(element, 'opener').click();
      await until(() => !isOpen(element), 'closed panel');
      await settle();
      expect(textIn(element, 'copy')).to.equal('Copy number');
    });

    it('selects the number where the clipboard is denied', async () => {
      clipboard(() => Promise.reject(new Error('denied')));
      Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
      const element = await plain();
      await open(element);
      part(element, 'copy').click();
      await until(() => textIn(element, 'copy') === 'The number is selected: copy it', 'word on the button');
      Reflect.deleteProperty(document, 'execCommand');
      expect(getSelection()!.toString()).to.contain('555-0123');
    });
  });

  it('opens by keyboard, inside the window, and closes by Escape with the focus given back', async () => {
    const element = await plain();
    element.style.cssText = 'position: absolute; bottom: 0; right: 0';
    part(element, 'opener').focus();
    await pressChord('Enter');
    await until(() => isOpen(element) && part(element, 'panel').style.top, 'place for the panel');
    await settle();
    const { left, right, top, bottom } = part(element, 'panel').getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    await pressChord('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'copy'));
    await pressChord('Escape');
    await until(() => !isOpen(element), 'closed panel');
    expect(part(element, 'opener').getAttribute('aria-expanded')).to.equal('false');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'opener'));
    await pressChord('Enter');
    await until(() => isOpen(element), 'panel once more');
  });

  it('fits a window of 320 px', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await plain();
    await open(element);
    const box = () => part(element, 'panel').getBoundingClientRect();
    await until(() => box().right <= 320, 'panel inside the window');
    expect(box().left).to.be.at.least(0);
  });

  it('speaks Spanish', async () => {
    const element = await button(
      html`<clinic-call-button lang="es" phone="(734) 555-0123"></clinic-call-button>`,
    );
    await open(element);
    await until(() => textIn(element, 'copy') === 'Copiar número', 'Spanish');
  });

  if (capabilities.print) {
    it('prints as the number', async () => {
      const element = await plain();
      await open(element);
      await emulateMedia({ media: 'print' });
      for (const name of ['opener', 'panel']) {
        expect(part(element, name).getBoundingClientRect().height, name).to.equal(0);
      }
      expect(part(element, 'button').innerText.trim()).to.equal('Call (734) 555-0123');
    });
  }
});
