import { expect } from '@open-wc/testing';
import { findAll, until } from '../../support/frame-tools.js';
import { drawn, edges, openReading, sizeOf, textRuns } from './opened.js';

describe('our own widgets', () => {
  it('grow with the page: twice, once', async () => {
    const opened = await openReading('widgets');
    const { page, window } = opened;
    await until(() => findAll(page, '[part~="badge"],[part~="line"]').length === 2, 'badge and line');
    const floating = await until(
      () => findAll(page, '[part="button"]').length === 2 && findAll(page, '[part="button"]')[1],
      'buttons',
    );
    await until(() => window.getComputedStyle(floating.closest('.root')!).position === 'fixed', 'dock');
    await drawn(window);
    const texts = textRuns(opened);
    const before = texts.map(text => sizeOf(text, opened));
    const place = edges(floating, opened);
    const reading = await opened.start();
    if (!reading.canZoom) return;
    reading.set({ textSize: 200 }, { store: false });
    await drawn(window);
    const wrong = texts.flatMap((text, index) => {
      const times = sizeOf(text, opened) / before[index]!;
      return Math.abs(times - 2) < 0.02 ? [] : [`${times.toFixed(2)} ${text.data.trim()}`];
    });
    expect(wrong).to.deep.equal([]);
    expect(texts.length).to.be.greaterThan(8);
    const now = edges(floating, opened);
    expect([now.right, now.bottom].map(Math.round)).to.deep.equal(
      [place.right, place.bottom].map(Math.round),
    );
    reading.reset();
  });
});
