import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/office-hours.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import { SETTLED } from '../support/author-text.js';

/** Every timer that is set and has neither run nor been cleared. */
function watchTimers(): { open: Set<unknown>; made: unknown[]; stop: () => void } {
  const open = new Set<unknown>();
  const made: unknown[] = [];
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  window.setTimeout = ((run: () => void, wait: number) => {
    const timer = set(() => {
      open.delete(timer);
      run();
    }, wait);
    open.add(timer);
    made.push(timer);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = ((timer: number) => {
    open.delete(timer);
    clear(timer);
  }) as typeof clearTimeout;
  return { open, made, stop: () => Object.assign(window, { setTimeout: set, clearTimeout: clear }) };
}

describe('the page’s clock', () => {
  it('is one timer for five hundred badges, and none without', async () => {
    const { open, made, stop } = watchTimers();
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
      // Set for the earliest, not anew for each.
      expect(made.length).to.be.below(10);
      page.replaceChildren();
      expect(open.size).to.equal(0);
    } finally {
      stop();
    }
  });
});
