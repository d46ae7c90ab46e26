import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/call-button.js';
import { setViewport } from '../support/commands.js';
import { findAll, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
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
    // On a wider window, a bar stands in the corner.
    await setViewport({ width: 600, height: 800 });
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
    expect(bar!.bottom).to.be.closeTo(innerHeight, 0.1);
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

  it('stacks by the side the page is read from', async () => {
    const page = await fixture(html`
      <div dir="rtl">
        <clinic-call-button placement="floating" phone="988"></clinic-call-button>
        <clinic-call-button placement="floating" side="start" phone="911"></clinic-call-button>
      </div>
    `);
    await docked(page);
    const [end, start] = [...page.children].map(child => boxOf(child).getBoundingClientRect());
    expect(end!.left).to.be.closeTo(16, 0.1);
    expect(start!.right).to.be.closeTo(document.documentElement.clientWidth - 16, 0.1);
    expect(start!.bottom).to.equal(end!.bottom);
  });

  it('lets the two sides not cover each other where the window is narrow', async () => {
    await setViewport({ width: 320, height: 600 });
    const page = await fixture(html`
      <div>
        <clinic-call-button placement="floating" phone="(734) 555-0123"></clinic-call-button>
        <clinic-call-button placement="floating" side="start" phone="(734) 555-0124"></clinic-call-button>
        <clinic-call-button placement="floating" phone="988"></clinic-call-button>
      </div>
    `);
    await docked(page);
    const rects = [...page.children].map(child => boxOf(child).getBoundingClientRect());
    expect(rects[1]!.bottom).to.be.below(rects[0]!.top);
    expect(rects[1]!.left).to.be.closeTo(16, 0.1);
    expect(rects[2]!.bottom).to.be.below(rects[0]!.top);
    const beside = rects[2]!.left > rects[1]!.right;
    expect(beside || rects[2]!.bottom < rects[1]!.top).to.equal(true);
  });

  it('keeps the distances the page asks for', async () => {
    const page = await fixture(html`
      <div
        style="--clinic-dock-gap: 4px; --clinic-dock-bottom: 40px; --clinic-dock-side: 30px; --clinic-dock-z-index: 7"
      >
        <clinic-call-button placement="floating" phone="988"></clinic-call-button>
        <clinic-call-button placement="floating" phone="911"></clinic-call-button>
      </div>
    `);
    await docked(page);
    const [lower, upper] = [...page.children].map(child => boxOf(child).getBoundingClientRect());
    expect(lower!.bottom).to.be.closeTo(innerHeight - 40, 0.1);
    expect(lower!.right).to.be.closeTo(document.documentElement.clientWidth - 30, 0.1);
    expect(lower!.top - upper!.bottom).to.be.closeTo(4, 0.1);
    expect(getComputedStyle(boxOf(page.firstElementChild!)).zIndex).to.equal('7');
  });

  it('leaves free what the device keeps for itself', async () => {
    const page = await fixture(html`
      <div><clinic-call-button placement="floating" phone="988"></clinic-call-button></div>
    `);
    await docked(page);
    const { bottom, right } = (boxOf(page.firstElementChild!) as HTMLElement).style;
    expect(bottom).to.contain('env(safe-area-inset-bottom, 0px)');
    expect(right).to.contain('env(safe-area-inset-right, 0px)');
  });

  it('is one for all our files on a page', async () => {
    const frame = await openPage('/test/pages/two-bundles.html');
    const page = frame.contentDocument!;
    const rects = await until(() => {
      const boxes = findAll(page, '.root').filter(box => (box as HTMLElement).style.zIndex);
      return boxes.length === 2 && boxes.map(box => box.getBoundingClientRect());
    }, 'two widgets that float');
    const [lower, upper] = rects.sort((a, b) => b.bottom - a.bottom);
    expect(upper!.bottom).to.be.below(lower!.top);
    expect(upper!.right).to.be.closeTo(lower!.right, 0.1);
  });
});
