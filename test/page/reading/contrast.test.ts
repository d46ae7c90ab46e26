import { expect } from '@open-wc/testing';
import { capabilities } from '../../support/capabilities.js';
import { emulateMedia } from '../../support/commands.js';
import { drawn, edges, openReading, type Opened } from './opened.js';
import { PAGES } from './pages.js';
import { unreadable } from './seen-contrast.js';

const CONTRASTS = ['dark', 'light', 'yellow'] as const;

/** How each picture is drawn. */
const pictures = ({ page, window }: Opened): string[] =>
  [...page.querySelectorAll('img,.hero:not(p),svg')].map(picture => {
    const { filter, opacity, visibility, backgroundImage, clipPath } = window.getComputedStyle(picture);
    return [filter, opacity, visibility, backgroundImage, clipPath].join(' ');
  });

for (const name of PAGES) {
  describe(`contrast on ${name}`, () => {
    for (const contrast of CONTRASTS) {
      it(`is 7 : 1 or more for each text, ${contrast}`, async () => {
        const opened = await openReading(name);
        const before = pictures(opened);
        const fixed = [...opened.page.querySelectorAll('.top,.navbar-fixed-top')].map(each =>
          edges(each, opened),
        );
        const reading = await opened.start();
        reading.set({ contrast }, { store: false });
        await drawn(opened.window);
        expect(unreadable(opened)).to.deep.equal([]);
        expect(pictures(opened)).to.deep.equal(before);
        expect(
          [...opened.page.querySelectorAll('.top,.navbar-fixed-top')].map(each => edges(each, opened)),
        ).to.deep.equal(fixed);
      });
    }
  });
}

describe('contrast', () => {
  it('is there in a modal dialog, and for what comes later', async () => {
    const opened = await openReading('everything');
    const reading = await opened.start();
    reading.set({ contrast: 'dark' }, { store: false });
    opened.page.querySelector('dialog')!.showModal();
    const late = opened.page.createElement('div');
    late.className = 'gradient';
    late.append('Came later');
    opened.page.body.append(late);
    const gray = opened.page.querySelector('.gray')!;
    gray.className = 'hero';
    await drawn(opened.window);
    expect(unreadable(opened)).to.deep.equal([]);
  });

  it('leaves a region alone whose author asks for it', async () => {
    const opened = await openReading('everything');
    const style = opened.window.getComputedStyle(opened.page.querySelector('[data-clinic-leave] .gray')!);
    const before = [style.color, style.backgroundColor];
    (await opened.start()).set({ contrast: 'dark', textSize: 200, spacing: 'wide' }, { store: false });
    await drawn(opened.window);
    expect([style.color, style.backgroundColor]).to.deep.equal(before);
    expect(opened.page.querySelector('[data-clinic-leave] [data-clinic-reading]')).to.equal(null);
  });

  it('steps aside where the system forces its own colours', async () => {
    if (!capabilities.forcedColors) return;
    const opened = await openReading('everything');
    await emulateMedia({ forcedColors: 'active' });
    const colors = () =>
      [...opened.page.querySelectorAll('p,a,h1,button')].map(
        each => opened.window.getComputedStyle(each).color,
      );
    const before = colors();
    (await opened.start()).set({ contrast: 'yellow' }, { store: false });
    await drawn(opened.window);
    expect(colors()).to.deep.equal(before);
  });
});
