import { expect } from '@open-wc/testing';
import { setViewport } from '../../support/commands.js';
import { BuilderPage } from './builder-page.js';
import { eachStep } from './each-step.js';

/** What a window cuts off of a page: what one writes or presses, and what one reads. */
function cutOff({ document }: BuilderPage): string[] {
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll('h1, h2, h3, p, label, legend, button, input, select, textarea, pre')]
    .filter(each => !each.matches('[type="file"]') && !each.closest('.unseen'))
    .filter(each => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    })
    .map(each => each.outerHTML.slice(0, 120));
}

describe('the snippet builder in every window', () => {
  const shapes: [how: string, width: number, change: (root: HTMLElement) => void][] = [
    ['on a phone', 390, () => undefined],
    ['from right to left', 390, root => (root.dir = 'rtl')],
    ['at twice the text size', 800, root => (root.style.fontSize = '200%')],
    [
      'from right to left at twice the text size',
      800,
      root => {
        root.dir = 'rtl';
        root.style.fontSize = '200%';
      },
    ],
    ['on the narrowest phone', 320, () => undefined],
  ];
  for (const [how, width, change] of shapes) {
    it(`is never wider than its window ${how}`, async () => {
      await setViewport({ width, height: 800 });
      const page = await BuilderPage.open();
      change(page.document.documentElement);
      await eachStep(page, async step => {
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth, step).to.be.at.most(clientWidth);
        expect(cutOff(page), step).to.deep.equal([]);
      });
    });
  }
});
