import { expect } from '@open-wc/testing';
import { capabilities } from '../../support/capabilities.js';
import { emulateMedia } from '../../support/commands.js';
import { until } from '../../support/frame-tools.js';
import { drawn, findAllText, flatParent, openReading, sizeOf, textRuns, type Opened } from './opened.js';
import { PAGES } from './pages.js';

const styleOf = ({ window }: Opened, element: Element) => window.getComputedStyle(element);

for (const name of PAGES) {
  describe(`spacing on ${name}`, () => {
    it('is that of WCAG 1.4.12, and never less than the page’s own', async () => {
      const opened = await openReading(name);
      const texts = textRuns(opened)
        .map(text => flatParent(text)!)
        .filter(each => !each.matches('slot,.icon'));
      const before = texts.map(each => {
        const { lineHeight, fontSize } = styleOf(opened, each);
        return parseFloat(lineHeight) / parseFloat(fontSize);
      });
      (await opened.start()).set({ spacing: 'comfortable' }, { store: false });
      const wrong = texts.flatMap((each, index) => {
        const { fontSize, letterSpacing, wordSpacing, lineHeight } = styleOf(opened, each);
        const size = parseFloat(fontSize);
        const line = Math.max(1.5, before[index] || 0) * size;
        const ok =
          Math.abs(parseFloat(letterSpacing) - 0.12 * size) < 0.05 &&
          Math.abs(parseFloat(wordSpacing) - 0.16 * size) < 0.05 &&
          parseFloat(lineHeight) > line - 0.5;
        return ok
          ? []
          : [`${each.outerHTML.slice(0, 60)} ${letterSpacing} ${wordSpacing} ${lineHeight} ${line}`];
      });
      expect(wrong).to.deep.equal([]);
    });
  });

  describe(`print of ${name}`, () => {
    it('is as without us', async () => {
      if (!capabilities.print) return;
      const opened = await openReading(name);
      const looks = () =>
        [...opened.page.querySelectorAll('body,body *:not(.rise,.blink,.fade)')].map(each => {
          const style = styleOf(opened, each);
          return [
            style.color,
            style.backgroundColor,
            style.fontSize,
            style.zoom,
            style.lineHeight,
            style.filter,
            style.fontFamily,
            style.letterSpacing,
            style.outlineStyle,
            style.opacity,
            style.clipPath,
          ].join();
        });
      await emulateMedia({ media: 'print' });
      await drawn(opened.window);
      const isFading = (each: Animation) => each instanceof opened.window.CSSTransition;
      await until(() => !opened.page.getAnimations().some(isFading), 'page in its print colours');
      const before = looks();
      (await opened.start()).set(
        {
          textSize: 200,
          spacing: 'wide',
          contrast: 'dark',
          saturation: 'gray',
          links: true,
          headings: true,
          font: 'simple',
        },
        { store: false },
      );
      await drawn(opened.window);
      expect(looks()).to.deep.equal(before);
    });
  });
}

describe('type and emphasis', () => {
  it('takes a simple typeface for text, and leaves icons', async () => {
    const opened = await openReading('everything');
    (await opened.start()).set({ font: 'simple' }, { store: false });
    expect(styleOf(opened, opened.page.querySelector('h1')!).fontFamily).to.match(/^Verdana/);
    expect(styleOf(opened, opened.page.querySelector('.icon')!).fontFamily).to.contain('Some Icons');
  });

  it('emphasises links and headings in shadow roots too', async () => {
    const opened = await openReading('everything');
    (await opened.start()).set({ links: true, headings: true, textSize: 150 }, { store: false });
    expect(styleOf(opened, opened.page.querySelector('main a')!).outlineStyle).to.equal('solid');
    const inShadow = opened.page.querySelector('.card')!.shadowRoot!.querySelector('h3')!;
    expect(styleOf(opened, inShadow).outlineStyle).to.equal('solid');
  });

  it('shows the text of a picture in its place, and not twice', async () => {
    const opened = await openReading('everything');
    const reading = await opened.start();
    reading.set({ images: 'hidden' }, { store: false });
    reading.set({ images: 'hidden', links: true }, { store: false });
    const [picture, inLink] = opened.page.querySelectorAll('img');
    expect(styleOf(opened, picture!).opacity).to.equal('0');
    expect(styleOf(opened, inLink!).opacity, 'all that a link shows').to.equal('1');
    expect(findAllText(opened, '[data-clinic-alt]')).to.deep.equal(['A circle']);
    picture!.remove();
    await drawn(opened.window);
    expect(findAllText(opened, '[data-clinic-alt]')).to.deep.equal([]);
  });

  it('keeps the place of a picture that has no text', async () => {
    const opened = await openReading('everything');
    const reading = await opened.start();
    const picture = opened.page.createElement('img');
    Object.assign(picture, { src: 'picture.svg', alt: '', width: 40, height: 40 });
    opened.page.querySelector('main')!.append(picture);
    reading.set({ images: 'hidden' }, { store: false });
    await drawn(opened.window);
    expect(styleOf(opened, picture).opacity).to.equal('0');
    expect(picture.getBoundingClientRect().height).to.equal(40);
  });
});

describe('a page that changes', () => {
  it('is read the same wherever one goes', async () => {
    const opened = await openReading('app');
    const reading = await opened.start();
    if (!reading.canZoom) return;
    reading.set({ textSize: 200 }, { store: false });
    const { goTo } = opened.window as unknown as { goTo: (where: string) => void };
    await drawn(opened.window);
    goTo('news');
    const sizes = () => textRuns(opened).map(text => sizeOf(text, opened));
    await Promise.resolve();
    const large = sizes();
    reading.reset();
    const wrong = sizes().filter((size, index) => Math.abs(large[index]! / size - 2) > 0.02);
    expect(wrong).to.deep.equal([]);
    expect(large.length).to.be.greaterThan(10);
  });

  it('never grows twice, however text is moved', async () => {
    const opened = await openReading('everything');
    const reading = await opened.start();
    if (!reading.canZoom) return;
    const { page } = opened;
    reading.set({ textSize: 200 }, { store: false });
    page.querySelector('.rem')!.append(page.querySelector('.percent')!);
    page.querySelector('.columns')!.prepend('Text where there was none');
    page.querySelector('.em')!.replaceChildren(page.createElement('section'));
    page.querySelector('.em section')!.append('In a section');
    page.querySelector('.card')!.append('More in a slot');
    const paragraph = page.createElement('p');
    const word = page.createElement('em');
    page.querySelector('main')!.append(paragraph);
    paragraph.append('With ', word);
    word.append('emphasis');
    await drawn(opened.window);
    const texts = textRuns(opened);
    const large = texts.map(text => sizeOf(text, opened));
    reading.reset();
    const wrong = texts.flatMap((text, index) => {
      const times = large[index]! / sizeOf(text, opened);
      return Math.abs(times - 2) < 0.02 ? [] : [`${times.toFixed(2)} ${text.data.trim()}`];
    });
    expect(wrong).to.deep.equal([]);
  });
});
