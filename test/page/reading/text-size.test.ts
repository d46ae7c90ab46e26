import { expect } from '@open-wc/testing';
import { setViewport } from '../../support/commands.js';
import { drawn, edges, openReading, sizeOf, textRuns, type Opened } from './opened.js';
import { PAGES } from './pages.js';

const fixedIn = ({ page, window }: Opened): Element[] =>
  [...page.body.querySelectorAll('*')].filter(
    each => window.getComputedStyle(each).position === 'fixed' && each.getClientRects().length,
  );

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1.5;

/** A fixed element may grow, from one of its edges or its middle. */
function moved(before: ReturnType<typeof edges>, now: ReturnType<typeof edges>): boolean {
  const stays = (a: 'left' | 'top', b: 'right' | 'bottom'): boolean =>
    near(before[a], now[a]) || near(before[b], now[b]) || near(before[a] + before[b], now[a] + now[b]);
  return !stays('left', 'right') || !stays('top', 'bottom');
}

const sideways = ({ documentElement }: Document): number =>
  documentElement.scrollWidth - documentElement.clientWidth;

for (const name of PAGES) {
  describe(`text of 200 % on ${name}`, () => {
    beforeEach(() => setViewport({ width: 1280, height: 800 }));

    it('is twice as large everywhere, at two widths, and nothing fixed moves', async () => {
      const opened = await openReading(name);
      const { page, window } = opened;
      const texts = textRuns(opened);
      const sizes = () => texts.map(each => sizeOf(each, opened));
      const wrong = (before: number[]): string[] =>
        sizes().flatMap((size, index) => {
          const times = size / before[index]!;
          return times > 1.98 && times < 2.02 ? [] : [`${times.toFixed(2)} × ${texts[index]!.data.trim()}`];
        });
      const fixed = fixedIn(opened);
      const atRest = {
        sizes: sizes(),
        places: fixed.map(each => edges(each, opened)),
        sideways: sideways(page),
      };
      await setViewport({ width: 500, height: 800 });
      const narrow = sizes();
      await setViewport({ width: 1280, height: 800 });
      expect(texts.length).to.be.greaterThan(10);

      const reading = await opened.start();
      if (!reading.canZoom) return;
      reading.set({ textSize: 200 }, { store: false });
      await drawn(window);
      expect(wrong(atRest.sizes), 'at 1280').to.deep.equal([]);
      expect(
        fixed
          .filter((each, index) => moved(atRest.places[index]!, edges(each, opened)))
          .map(each => each.outerHTML.slice(0, 90)),
        'moved',
      ).to.deep.equal([]);
      expect(sideways(page), 'scrolls sideways').to.be.at.most(atRest.sideways + 1);

      await setViewport({ width: 500, height: 800 });
      await drawn(window);
      expect(wrong(narrow), 'at 500').to.deep.equal([]);
      reading.reset();
    });
  });
}
