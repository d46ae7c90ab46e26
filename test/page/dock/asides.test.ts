import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settle } from '../../support/settle.js';
import { until } from '../../support/frame-tools.js';
import { warnings } from '../../support/warnings.js';
import { addBar, boxOf, isAside, pageWith } from './floating.js';

const one = html`<clinic-call-button placement="floating" phone="988"></clinic-call-button>`;

/** In the corner where things float. */
const corner = { insetInline: 'auto 0', height: '60px', width: '200px' };

describe('what floats, and what a visitor is at', () => {
  it('goes aside while it would cover what has the focus, and comes back after', async () => {
    const [element] = await pageWith(html`${one}<button id="else">Else</button>`);
    const input = addBar(
      { ...corner, position: 'absolute', top: `${innerHeight - 70}px`, bottom: 'auto' },
      'input',
    );
    await settle();
    expect(isAside(element!)).to.equal(false);
    input.focus();
    await until(() => isAside(element!), 'button aside');
    expect(getComputedStyle(boxOf(element!)).pointerEvents).to.equal('none');
    document.querySelector<HTMLElement>('#else')!.focus();
    await until(() => !isAside(element!), 'button');
  });

  it('is still reached by the keyboard, and comes back for it', async () => {
    const [element] = await pageWith(
      html`<button id="before" style="position: fixed; right: 0; bottom: 0">A</button> ${one}`,
    );
    const before = document.querySelector<HTMLElement>('#before')!;
    Object.assign(before.style, { height: '40px', width: '90px', position: 'absolute', bottom: 'auto' });
    before.style.top = `${innerHeight - 60}px`;
    before.focus();
    await until(() => isAside(element!), 'button aside');
    const link = element!.shadowRoot!.querySelector<HTMLElement>('a')!;
    link.focus();
    expect(element!.shadowRoot!.activeElement).to.equal(link);
    await until(() => !isAside(element!), 'button');
  });

  it('stays beside a tall region that has the focus to be scrolled', async () => {
    const [element] = await pageWith(one);
    const region = addBar({ position: 'absolute', top: '0', bottom: 'auto', height: '90vh' });
    region.tabIndex = 0;
    region.focus();
    await settle();
    expect(isAside(element!)).to.equal(false);
  });

  it('is aside while the on-screen keyboard is open, unless it has the focus itself', async () => {
    const [element] = await pageWith(html`${one}<input id="name" />`);
    document.querySelector<HTMLElement>('#name')!.focus();
    await settle();
    expect(isAside(element!)).to.equal(false);
    const keyboard = (height: number) => {
      Object.defineProperty(visualViewport, 'height', { value: height, configurable: true });
      visualViewport!.dispatchEvent(new Event('resize'));
    };
    try {
      keyboard(innerHeight / 2);
      await until(() => isAside(element!), 'button aside');
      element!.shadowRoot!.querySelector<HTMLElement>('a')!.focus();
      await until(() => !isAside(element!), 'button with the focus');
      document.querySelector<HTMLElement>('#name')!.focus();
      await until(() => isAside(element!), 'button aside again');
      keyboard(innerHeight);
      await until(() => !isAside(element!), 'button');
    } finally {
      Reflect.deleteProperty(visualViewport!, 'height');
    }
  });

  it('leaves when what its author named is on the screen', async () => {
    const [element] = await pageWith(html`
      <clinic-call-button placement="floating" phone="988" leave-for="#contact"></clinic-call-button>
      <div style="height: 300vh"></div>
      <address id="contact">Our number</address>
    `);
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => isAside(element!), 'button aside');
    scrollTo(0, 0);
    await until(() => !isAside(element!), 'button');
  });

  it('says when what its author named cannot be understood', async () => {
    await pageWith(
      html`<clinic-call-button placement="floating" phone="988" leave-for="#1"></clinic-call-button>`,
    );
    await until(() => warnings().length, 'warning');
    expect(warnings()).to.deep.equal([
      'clinic-widgets: <clinic-call-button leave-for>: “#1” is not known here. Write a CSS selector, such as #contact.',
    ]);
  });
});

describe('what floats inside something that is moved', () => {
  for (const style of [
    'transform: translateX(1px)',
    'filter: contrast(1.1)',
    'will-change: transform',
    'perspective: 10px',
    'contain: paint',
  ]) {
    it(`stays in the page, and says so (${style})`, async () => {
      const [before] = await pageWith(one);
      const wrapper = document.createElement('div');
      wrapper.className = 'moved';
      wrapper.setAttribute('style', style);
      const inner = document.createElement('clinic-call-button');
      inner.setAttribute('placement', 'floating');
      inner.setAttribute('phone', '911');
      wrapper.append(inner);
      before!.parentElement!.append(wrapper);
      await until(() => warnings().length, 'warning');
      expect(warnings()[0]).to.contain('<div class="moved">');
      expect(boxOf(inner).style.position).to.equal('');
      expect(boxOf(inner).style.opacity).to.equal('');
      expect(boxOf(before!).style.position).to.equal('fixed');
    });
  }

  it('floats again when the move is over', async () => {
    const [element] = await pageWith(one);
    const page = element!.parentElement!;
    document.body.style.transform = 'translateX(10px)';
    await until(() => boxOf(element!).style.position === '', 'box in the page');
    document.body.style.transform = '';
    await until(() => boxOf(element!).style.position === 'fixed', 'floating box');
    expect(page.isConnected).to.equal(true);
  });
});

describe('the dock’s keyboard order', () => {
  it('is the page’s', async () => {
    const elements = await pageWith(
      html`<button id="first">First</button>${one}<button id="last">Last</button>`,
    );
    document.querySelector<HTMLElement>('#first')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(elements[0]);
  });
});
