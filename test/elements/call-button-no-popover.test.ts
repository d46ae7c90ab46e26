import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/call-button.js';
import type { ClinicCallButton } from '../../src/elements/call-button/call-button.js';
import { pressChord } from '../support/commands.js';
import { until } from '../support/frame-tools.js';

const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const isOpen = (element: Element) => part(element, 'panel')?.getBoundingClientRect().height > 0;

describe('<clinic-call-button>, in an engine without popovers', () => {
  before('as older engines are', () => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  });

  it('opens its panel under itself, and closes it by the button or by Escape', async () => {
    const element = await fixture<ClinicCallButton>(
      html`<clinic-call-button phone="(734) 555-0123"></clinic-call-button>`,
    );
    await element.updateComplete;
    const opener = part(element, 'opener');
    opener.focus();
    opener.click();
    await until(() => isOpen(element) && part(element, 'qr'), 'panel');
    expect(part(element, 'panel').hasAttribute('popover')).to.equal(false);
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    const { top } = part(element, 'panel').getBoundingClientRect();
    expect(top).to.be.at.least(opener.getBoundingClientRect().bottom);
    await expect(element).to.be.accessible();

    opener.click();
    await until(() => !isOpen(element), 'closed panel');
    opener.click();
    await until(() => isOpen(element), 'panel');
    await pressChord('Tab');
    await pressChord('Escape');
    await until(() => !isOpen(element), 'closed panel');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(element.shadowRoot!.activeElement).to.equal(opener);
  });
});
