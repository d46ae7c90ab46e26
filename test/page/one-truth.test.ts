import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { pageOptions } from '../../src/page/page-options.js';
import { FOOTER, SETTLED } from '../support/author-text.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import '../support/warnings.js';

const TUESDAY = '2026-11-24T10:00';

async function page(hours: ReturnType<typeof html>): Promise<{ button: Element; badge: Element | null }> {
  const box = await fixture(html`
    <div>
      <clinic-call-button phone="(734) 222-6222" now=${TUESDAY}></clinic-call-button>
      ${hours}
    </div>
  `);
  await settle();
  return {
    button: box.querySelector('clinic-call-button')!,
    badge: box.querySelector('clinic-office-hours'),
  };
}

describe('one page', () => {
  afterEach(() => {
    for (const name of Object.keys(pageOptions())) delete pageOptions()[name];
  });

  it('tells the same hours in the button as in the badge, and follows when the text is edited', async () => {
    const { button, badge } = await page(html`
      <clinic-office-hours time-zone="America/Detroit" now=${TUESDAY}
        >Monday - Friday : 8am - 5pm</clinic-office-hours
      >
    `);
    expect(textIn(badge!, 'badge')).to.equal('Open until 5 PM');
    expect(textIn(button, 'button')).to.equal('Call (734) 222-6222 Open until 5 PM');

    const text = [...badge!.childNodes].find((node): node is Text => node instanceof Text)!;
    text.data = 'Monday - Friday : 8am - 4pm';
    await settle();
    expect(textIn(badge!, 'badge')).to.equal('Open until 4 PM');
    expect(textIn(button, 'button')).to.equal('Call (734) 222-6222 Open until 4 PM');

    text.data = 'call us';
    badge!.setAttribute('hours', 'call us');
    await settle();
    expect(textIn(badge!, 'badge')).to.equal(undefined);
    expect(textIn(button, 'button')).to.equal('Call (734) 222-6222');
  });

  it('does not ask the script tag once an element’s own hours cannot be read', async () => {
    pageOptions()['hours'] = 'Mon-Fri 8am-5pm';
    pageOptions()['time-zone'] = 'America/Detroit';
    const { button } = await page(html`<clinic-office-hours hours="asdf"></clinic-office-hours>`);
    expect(textIn(button, 'button')).to.equal('Call (734) 222-6222');
  });

  it('asks the script tag when no element has hours', async () => {
    pageOptions()['hours'] = FOOTER;
    pageOptions()['time-zone'] = 'America/Detroit';
    const { button, badge } = await page(html`<clinic-office-hours now=${TUESDAY}></clinic-office-hours>`);
    expect(textIn(button, 'button')).to.equal('Call (734) 222-6222 Open until 5 PM');
    expect(textIn(badge!, 'badge')).to.equal('Open until 5 PM');
  });

  it('forgets an element that left', async () => {
    const { button, badge } = await page(
      html`<clinic-office-hours hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>`,
    );
    expect(textIn(button, 'button')).to.contain('Open until 5 PM');
    badge!.remove();
    await settle();
    expect(textIn(button, 'button')).to.equal('Call (734) 222-6222');
  });

  it('keeps another location’s hours, and another set’s, to themselves', async () => {
    const { button } = await page(html`
      <clinic-office-hours location="west" hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>
      <clinic-office-hours hours-of="pharmacy" hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>
    `);
    expect(textIn(button, 'button')).to.equal('Call (734) 222-6222');
  });

  it('follows the first of two, in the order of the page', async () => {
    const { button } = await page(html`
      <clinic-office-hours hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>
      <clinic-office-hours hours=${SETTLED.replace('17:00', '18:00')} now=${TUESDAY}></clinic-office-hours>
    `);
    expect(textIn(button, 'button')).to.contain('until 5 PM');
  });
});
