import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/call-button.js';
import { countHeld } from '../../support/held.js';
import { settle } from '../../support/settle.js';
import { boxOf, docked } from './floating.js';

const floating = (phone: string) =>
  html`<clinic-call-button placement="floating" phone=${phone}></clinic-call-button>`;

/** Two events of the window's, four or five of the document's, one of what is seen of it. */
const LISTENERS = 7;

describe('what the dock holds of the page', () => {
  it('is one set for all that floats, and nothing when they are gone', async () => {
    // What a page has one of and keeps is there after the first.
    const first = await fixture<HTMLElement>(html`<div>${floating('988')}</div>`);
    await docked(first.children);
    first.remove();
    await settle();

    const held = countHeld();
    const page = await fixture<HTMLElement>(
      html`<div>${floating('988')}${floating('911')}${floating('211')}</div>`,
    );
    await docked(page.children);
    const boxes = [...page.children].map(boxOf);
    expect(held.listeners()).to.be.within(5, LISTENERS);
    page.remove();
    await settle();
    expect(held.listeners()).to.equal(0);
    expect(held.observed()).to.equal(0);
    for (const { style } of boxes)
      expect([style.position, style.bottom, style.zIndex, style.opacity].join('')).to.equal('');
  });

  it('is nothing while nothing floats', async () => {
    const held = countHeld();
    await fixture(html`<clinic-call-button phone="988"></clinic-call-button>`);
    await settle();
    expect(held.listeners()).to.equal(0);
  });
});
