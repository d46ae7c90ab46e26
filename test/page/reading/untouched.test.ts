import { expect } from '@open-wc/testing';
import { DEFAULT_SETTINGS, type ReadingSettings } from '../../../src/domain/reading/reading-settings.js';
import { requests } from '../../support/frame-tools.js';
import { drawn, KEY, openReading, type Opened } from './opened.js';
import { PAGES } from './pages.js';

const rootsOf = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : [])),
];

/** All of the page: its markup, that of its shadow roots, and their sheets. */
const whole = ({ page }: Opened): unknown[] =>
  rootsOf(page).map(root => [
    root instanceof page.defaultView!.Document ? root.documentElement.outerHTML : root.innerHTML,
    root.adoptedStyleSheets.length,
  ]);

const EACH: Partial<ReadingSettings>[] = [
  { textSize: 200 },
  { textSize: 125, spacing: 'wide' },
  { contrast: 'dark' },
  { contrast: 'yellow', textSize: 150 },
  { saturation: 'gray', links: true, headings: true, focus: true },
  { motion: 'stopped' },
  { font: 'simple', images: 'hidden' },
  { guide: 'mask' },
];

for (const name of PAGES) {
  describe(`the page ${name}`, () => {
    it('is not touched while nothing is set', async () => {
      const opened = await openReading(name);
      await drawn(opened.window);
      const before = whole(opened);
      const records: MutationRecord[] = [];
      const watch = new opened.window.MutationObserver(news => records.push(...news));
      watch.observe(opened.page, { attributes: true, characterData: true, childList: true, subtree: true });
      const reading = await opened.start();
      reading.set(DEFAULT_SETTINGS, { store: true });
      reading.reset();
      await drawn(opened.window);
      expect(records.length).to.equal(0);
      expect(whole(opened)).to.deep.equal(before);
      expect(localStorage.length, 'stored').to.equal(0);
      const asked = requests(opened.frame).filter(path => !/^\/(?:test|node_modules|dist)\//.test(path));
      expect(asked).to.deep.equal([]);
    });

    it('is as before, to the byte, after a reset', async () => {
      const opened = await openReading(name);
      const reading = await opened.start();
      await drawn(opened.window);
      const before = whole(opened);
      for (const settings of EACH) {
        reading.set(settings, { store: true });
        await drawn(opened.window);
        expect(JSON.parse(localStorage.getItem(KEY)!), 'kept').to.deep.equal(settings);
        reading.reset();
        expect(whole(opened), JSON.stringify(settings)).to.deep.equal(before);
        expect(localStorage.getItem(KEY)).to.equal(null);
      }
      for (const settings of EACH) {
        reading.set(settings, { store: false });
        await drawn(opened.window);
      }
      expect(localStorage.getItem(KEY), 'kept').to.equal(null);
      reading.reset();
      await drawn(opened.window);
      expect(whole(opened)).to.deep.equal(before);
    });
  });
}
