import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/call-button.js';
import '../../src/define/scroll-to-top.js';
import { shared } from '../../src/page/shared-record.js';
import { capabilities } from '../support/capabilities.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { findAll, until } from '../support/frame-tools.js';
import { countHeld } from '../support/held.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const linkOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part="button"]');

const isShown = (element: Element): boolean => {
  const link = linkOf(element);
  return Boolean(link) && getComputedStyle(link!).visibility === 'visible';
};

/** Two pages long and more. */
async function longPage(content = html`<clinic-scroll-to-top></clinic-scroll-to-top>`) {
  const page = await fixture<HTMLElement>(html`
    <main>
      <h1>A long page</h1>
      <p style="height: 400vh">Text</p>
      ${content}
      <p style="height: 100vh">More text</p>
    </main>
  `);
  await settle();
  return { page, element: page.querySelector('clinic-scroll-to-top')! };
}

async function scrollDown(element: Element): Promise<void> {
  scrollTo({ top: innerHeight * 1.5, behavior: 'instant' });
  await until(() => isShown(element), 'button');
}

const press = (element: Element) => linkOf(element)!.click();

describe('<clinic-scroll-to-top>', () => {
  beforeEach(() => scrollTo({ top: 0, behavior: 'instant' }));

  it('comes after a screenful, goes at the top, and cannot be focused when it is not there', async () => {
    const { element } = await longPage();
    expect(linkOf(element)).to.equal(null);
    scrollTo({ top: innerHeight * 0.9, behavior: 'instant' });
    await settle();
    expect(linkOf(element)).to.equal(null);
    await scrollDown(element);
    expect(linkOf(element)!.textContent.trim()).to.equal('Back to top');
    expect(linkOf(element)!.getAttribute('href')).to.equal('#top');
    scrollTo({ top: 0, behavior: 'instant' });
    await until(() => !isShown(element), 'empty corner');
    linkOf(element)!.focus();
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('floats in the dock, and is large enough to press on a phone', async () => {
    await setViewport({ width: 390, height: 700 });
    const { element } = await longPage();
    await scrollDown(element);
    const box = await until(
      () => [...findAll(document, '.root')].find(each => (each as HTMLElement).style.zIndex),
      'place in the dock',
    );
    const { width, height, right, bottom } = linkOf(element)!.getBoundingClientRect();
    expect(width).to.be.at.least(44);
    expect(height).to.be.at.least(44);
    expect(right).to.be.closeTo(document.documentElement.clientWidth - 16, 0.1);
    expect(bottom).to.be.closeTo(innerHeight - 16, 1);
    expect(box).to.equal(element.shadowRoot!.querySelector('.root'));
    await until(() => getComputedStyle(linkOf(element)!).opacity === '1', 'button in full colour');
    await until(() => getComputedStyle(box).opacity === '1', 'box in full colour');
    await expect(element).to.be.accessible();
  });

  it('stands above what is always there, wherever it was written', async () => {
    const { page, element } = await longPage(
      html`<clinic-scroll-to-top></clinic-scroll-to-top>
        <clinic-call-button placement="floating" phone="988"></clinic-call-button>`,
    );
    await scrollDown(element);
    const call = page.querySelector('clinic-call-button')!.shadowRoot!;
    const rects = await until(() => {
      const boxes = [call, element.shadowRoot!].map(root => root.querySelector<HTMLElement>('.root')!);
      return boxes.every(({ style }) => style.zIndex) && boxes.map(box => box.getBoundingClientRect());
    }, 'places in the dock');
    expect(rects[1]!.bottom).to.be.below(rects[0]!.top);
  });

  it('goes to the top with the focus, and leaves nothing behind there', async () => {
    const { page, element } = await longPage();
    await scrollDown(element);
    linkOf(element)!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => scrollY === 0, 'top of the page');
    const heading = page.querySelector('h1')!;
    expect(document.activeElement).to.equal(heading);
    expect(location.hash).to.equal('');
    heading.blur();
    expect(heading.hasAttribute('tabindex')).to.equal(false);
  });

  it('moves the focus to the body where no heading stands at the top, and keeps an author’s tabindex', async () => {
    const { page, element } = await longPage();
    page.prepend(Object.assign(document.createElement('div'), { style: 'height: 150vh' }));
    await scrollDown(element);
    page.tabIndex = 0;
    press(element);
    await until(() => scrollY === 0, 'top of the page');
    expect(document.activeElement).to.equal(page);
    page.blur();
    expect(page.getAttribute('tabindex')).to.equal('0');
  });

  it('jumps where the page’s toolbar has stopped motion', async () => {
    const { element } = await longPage();
    await scrollDown(element);
    const reading = shared<{ settings?: object }>('reading', () => ({}));
    reading.settings = { motion: 'stopped' };
    press(element);
    expect(scrollY).to.equal(0);
    reading.settings = { motion: 'normal' };
    await scrollDown(element);
    press(element);
    expect(scrollY).to.be.above(0);
    await until(() => scrollY === 0, 'top of the page');
  });

  if (capabilities.reducedMotion) {
    it('jumps for visitors who want less motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const { element } = await longPage();
      await scrollDown(element);
      press(element);
      expect(scrollY).to.equal(0);
    });
  }

  it('leaves the author’s own link where it is, takes its words, and is not there beside it', async () => {
    const { page, element } = await longPage(
      html`<clinic-scroll-to-top><a href="#top">Up we go</a></clinic-scroll-to-top>`,
    );
    await scrollDown(element);
    expect(linkOf(element)!.textContent.trim()).to.equal('Up we go');
    const own = page.querySelector('a')!;
    own.scrollIntoView({ behavior: 'instant' });
    await until(() => !isShown(element), 'empty corner');
    expect(own.getBoundingClientRect().height).to.be.above(0);
  });

  it('is one button where it was written, with the author’s words, when it is inline', async () => {
    const { element } = await longPage(
      html`<clinic-scroll-to-top placement="inline"><a href="#top">Up we go</a></clinic-scroll-to-top>`,
    );
    await until(() => isShown(element), 'button');
    expect(linkOf(element)!.textContent.trim()).to.equal('Up we go');
    expect(getComputedStyle(element.shadowRoot!.querySelector('slot')!).display).to.equal('none');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).position).to.equal('static');
  });

  it('goes by the box it is scrolled in', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="height: 300px; overflow: auto">
        <p style="height: 2000px">Text</p>
        <clinic-scroll-to-top></clinic-scroll-to-top>
      </div>
    `);
    const element = box.querySelector('clinic-scroll-to-top')!;
    await settle();
    expect(linkOf(element)).to.equal(null);
    box.scrollTop = 400;
    await until(() => isShown(element), 'button');
    press(element);
    await until(() => box.scrollTop === 0, 'top of the box');
    await until(() => !isShown(element), 'empty corner');
  });

  it('comes in a box of many short paragraphs, and stays away in one that is empty', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="height: 300px; overflow: auto">
        <h2 style="height: 60px">Heading</h2>
        ${Array.from({ length: 20 }, () => html`<p style="height: 100px">Text</p>`)}
        <p style="height: 400px">The last is the tallest</p>
        <clinic-scroll-to-top></clinic-scroll-to-top>
      </div>
    `);
    const element = box.querySelector('clinic-scroll-to-top')!;
    await settle();
    box.scrollTop = 500;
    await until(() => isShown(element), 'button');
    box.scrollTop = 0;
    await until(() => !isShown(element), 'empty corner');
  });

  it('speaks Spanish on a Spanish page, and the author’s label before all', async () => {
    const { page, element } = await longPage();
    page.lang = 'es';
    await scrollDown(element);
    expect(linkOf(element)!.textContent.trim()).to.equal('Volver arriba');
    element.setAttribute('label', 'Al principio');
    await settle();
    expect(linkOf(element)!.textContent.trim()).to.equal('Al principio');
  });

  it('listens to nothing, announces nothing, and gives back what it observes', async () => {
    const held = countHeld();
    const { page, element } = await longPage();
    expect(held.listeners()).to.equal(0);
    await scrollDown(element);
    expect(document.querySelector('[role="status"]')).to.equal(null);
    page.remove();
    await settle();
    expect(held.listeners()).to.equal(0);
  });

  it('says when its side is none', async () => {
    const { element } = await longPage(html`<clinic-scroll-to-top side="up"></clinic-scroll-to-top>`);
    await scrollDown(element);
    await settle();
    expect(warnings()).to.deep.equal([
      'clinic-widgets: <clinic-scroll-to-top side>: “up” is not known here. Write start or end.',
    ]);
  });
});
