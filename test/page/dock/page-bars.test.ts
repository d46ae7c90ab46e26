import { expect, html } from '@open-wc/testing';
import { settle } from '../../support/settle.js';
import { setViewport } from '../../support/commands.js';
import { until } from '../../support/frame-tools.js';
import { addBar, boxOf, isAside, overlap, pageWith, rectOf } from './floating.js';

const one = html`<clinic-call-button placement="floating" phone="988"></clinic-call-button>`;
const three = html`
  ${one}
  <clinic-call-button placement="floating" phone="(734) 555-0123"></clinic-call-button>
  <clinic-call-button placement="floating" side="start" phone="211"></clinic-call-button>
`;

describe('what floats, on a page with bars of its own', () => {
  it('stands above a cookie bar at 390 px, comes down when it is dismissed, and is large enough to press', async () => {
    await setViewport({ width: 390, height: 700 });
    const elements = await pageWith(three);
    const before = elements.map(element => rectOf(element).bottom);
    const bar = addBar();
    await until(
      () => elements.every(each => !overlap(rectOf(each), bar.getBoundingClientRect())),
      'free bar',
    );
    const rects = elements.map(rectOf);
    for (const [i, rect] of rects.entries()) {
      expect(rect.width).to.be.at.least(44);
      expect(rect.height).to.be.at.least(44);
      expect(rect.top).to.be.at.least(0);
      for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).to.equal(false);
    }
    bar.remove();
    await until(() => elements.every((each, i) => rectOf(each).bottom === before[i]), 'old place');
  });

  for (const [how, dismiss] of [
    ['hidden', (bar: HTMLElement) => (bar.style.display = 'none')],
    ['made invisible', (bar: HTMLElement) => (bar.style.visibility = 'hidden')],
    ['marked as hidden', (bar: HTMLElement) => (bar.hidden = true)],
    ['slid away', (bar: HTMLElement) => (bar.style.transform = 'translateY(100%)')],
  ] as const) {
    it(`comes down when a bar is ${how}`, async () => {
      const [element] = await pageWith(one);
      const before = rectOf(element!).bottom;
      const bar = addBar({ transition: 'transform 0.1s' });
      await until(() => rectOf(element!).bottom < before, 'room for the bar');
      dismiss(bar);
      await until(() => rectOf(element!).bottom === before, 'old place');
    });
  }

  it('finds a bar deep in the page when the window was scrolled or changed', async () => {
    const [element] = await pageWith(
      html`<div id="deep"></div>
        <div style="height: 300vh"></div>
        ${one}`,
    );
    const before = rectOf(element!).bottom;
    const bar = addBar();
    document.querySelector('#deep')!.append(bar);
    scrollTo(0, 200);
    await until(() => rectOf(element!).bottom < before, 'room for the bar');
  });

  it('sees a bar that was there and is shown', async () => {
    const [element] = await pageWith(one);
    const before = rectOf(element!).bottom;
    const bar = addBar({ display: 'none' });
    await settle();
    bar.style.display = '';
    await until(() => rectOf(element!).bottom < before, 'room for the bar');
  });

  it('comes down when a bar deep in the page is taken away', async () => {
    const [element] = await pageWith(
      html`<div>
          <p id="deep" style="position: fixed; inset: auto 0 0; height: 90px; margin: 0">Cookies</p>
        </div>
        ${one}`,
    );
    const before = rectOf(element!).bottom;
    expect(before).to.be.below(innerHeight - 90);
    document.querySelector('#deep')!.remove();
    await until(() => rectOf(element!).bottom > before, 'place at the bottom');
  });

  it('keeps the other side where it is beside what stands in one corner', async () => {
    const elements = await pageWith(three);
    const before = elements.map(element => rectOf(element).bottom);
    addBar({ insetInline: 'auto 20px', bottom: '20px', width: '60px', height: '60px' });
    await until(() => rectOf(elements[0]!).bottom < before[0]!, 'room for the chat');
    expect(rectOf(elements[2]!).bottom).to.equal(before[2]);
  });

  it('sees a bar inside a shadow root, one that hangs out of its fixed box, and a sticky one', async () => {
    const [element] = await pageWith(one);
    const before = rectOf(element!).bottom;
    const back = () => until(() => rectOf(element!).bottom === before, 'old place');

    const host = addBar({ position: 'static' });
    const inner = addBar();
    host.attachShadow({ mode: 'open' }).append(inner);
    await until(() => rectOf(element!).bottom < before, 'room for the bar in a shadow root');
    host.remove();
    await back();

    const empty = addBar({ height: '0' });
    empty.append(addBar({ position: 'absolute', bottom: '0' }));
    await until(() => rectOf(element!).bottom < before, 'room for the bar that hangs out');
    empty.remove();
    await back();

    const long = addBar({ position: 'static', height: '300vh' });
    const sticky = addBar({ position: 'sticky' });
    await until(() => rectOf(element!).bottom < before, 'room for the sticky bar');
    long.remove();
    sticky.remove();
  });

  it('does not mind what is invisible, tall, or at the top', async () => {
    const [element] = await pageWith(one);
    const before = rectOf(element!).bottom;
    addBar({ opacity: '0' });
    addBar({ inset: '0', height: 'auto' }).style.zIndex = '-1';
    addBar({ inset: '0 0 auto' });
    await settle();
    expect(rectOf(element!).bottom).to.equal(before);
    expect(isAside(element!)).to.equal(false);
  });

  it('goes aside while a dialog of the page lies over the window', async () => {
    const [element] = await pageWith(one);
    const dialog = addBar({ inset: '0', height: 'auto' });
    dialog.setAttribute('role', 'dialog');
    dialog.tabIndex = -1;
    await until(() => isAside(element!), 'button aside');
    dialog.remove();
    await until(() => !isAside(element!), 'button');
  });

  it('raises its own bar above the page’s, and what floats above both', async () => {
    await setViewport({ width: 390, height: 700 });
    const [floats, bar] = await pageWith(
      html`${one}<clinic-call-button placement="bar" phone="311"></clinic-call-button>`,
    );
    const cookies = addBar();
    await until(() => rectOf(bar!).bottom === cookies.getBoundingClientRect().top, 'bar on the bar');
    expect(rectOf(floats!).bottom).to.be.below(rectOf(bar!).top);
    expect(boxOf(bar!).getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
  });
});
