import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/office-hours.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import { SETTLED } from '../support/author-text.js';

/** Every timer that is set and has neither run nor been cleared. */
function watchTimers(): { open: Set<unknown>; stop: () => void } {
  const open = new Set<unknown>();
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  window.setTimeout = ((run: () => void, wait: number) => {
    const timer = set(() => {
      open.delete(timer);
      run();
    }, wait);
    open.add(timer);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = ((timer: number) => {
    open.delete(timer);
    clear(timer);
  }) as typeof clearTimeout;
  return { open, stop: () => Object.assign(window, { setTimeout: set, clearTimeout: clear }) };
}

describe('the page’s clock', () => {
  it('is one timer for five hundred badges, and none without', async () => {
    const { open, stop } = watchTimers();
    try {
      const page = await fixture(html`<div></div>`);
      const badges = [...Array(500).keys()].map(() => {
        const badge = document.createElement('clinic-office-hours');
        badge.hours = SETTLED;
        return badge;
      });
      page.append(...badges);
      await Promise.all(badges.map((badge: ClinicOfficeHours) => badge.updateComplete));
      expect(open.size).to.equal(1);
      page.replaceChildren();
      expect(open.size).to.equal(0);
    } finally {
      stop();
    }
  });
});
