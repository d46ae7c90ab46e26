import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/call-button.js';
import { until } from '../support/frame-tools.js';
import { settle } from '../support/settle.js';

const boxOf = (element: Element) => element.shadowRoot!.querySelector('.root') ?? element;

/** The dock is fetched when something floats: waits until all that does is there. */
const docked = (page: Element) =>
  until(
    () => [...page.children].every(child => getComputedStyle(boxOf(child)).position === 'fixed'),
    'place in the dock',
  );

describe('the dock', () => {
  it('stacks what floats at one side, and never lets one cover another', async () => {
    const page = await fixture(html`
      <div>
        <clinic-call-button placement="floating" phone="988"></clinic-call-button>
        <clinic-call-button placement="floating" phone="911"></clinic-call-button>
        <clinic-call-button placement="floating" side="start" phone="211"></clinic-call-button>
        <clinic-call-button placement="bar" phone="311"></clinic-call-button>
      </div>
    `);
    await docked(page);
    const [first, second, other, bar] = [...page.children].map(child => boxOf(child).getBoundingClientRect());
    expect(second!.bottom).to.be.below(first!.top);
    expect(first!.bottom).to.be.below(bar!.top);
    expect(other!.bottom).to.equal(first!.bottom);
    expect(other!.right).to.be.below(first!.left);
    expect(bar!.bottom).to.equal(innerHeight);
    expect(bar!.width).to.equal(document.documentElement.clientWidth);
  });

  it('closes the gap when one leaves, and gives an element back to the page', async () => {
    const page = await fixture(html`
      <div>
        <clinic-call-button placement="floating" phone="988"></clinic-call-button>
        <clinic-call-button placement="floating" phone="911"></clinic-call-button>
      </div>
    `);
    await docked(page);
    const [first, second] = [...page.children] as HTMLElement[];
    const place = boxOf(first!).getBoundingClientRect().bottom;
    first!.remove();
    await settle();
    expect(boxOf(second!).getBoundingClientRect().bottom).to.equal(place);
    second!.setAttribute('placement', 'inline');
    await settle();
    expect(getComputedStyle(boxOf(second!)).position).to.equal('static');
  });
});
