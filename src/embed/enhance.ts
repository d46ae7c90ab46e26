import type { PageOptions } from '../page/page-options.js';
import { shared } from '../page/shared-record.js';
import { warn } from '../page/warn.js';
import { mount } from './mount-widgets.js';
import { whenIdle } from './when-wanted.js';

const NUMBER = /^tel:(?=[+\d])/i;

/** The page's own links to a number. */
const phoneLinks = (): HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:" i]')].filter(
    link => NUMBER.test(link.href) && !link.closest('[data-clinic],clinic-call-button,clinic-contact-card'),
  );

/**
 * Says beside the page's own phone links whether anybody will answer now: beside the first link to each number, for a
 * page that repeats its number need not repeat that.
 */
function lightUpPhones(lit: WeakSet<Element>): void {
  const said = new Set<string>();
  for (const link of phoneLinks()) {
    if (said.has(link.href)) continue;
    said.add(link.href);
    if (lit.has(link)) continue;
    lit.add(link);
    const hours = document.createElement('clinic-office-hours');
    hours.setAttribute('view', 'line');
    link.after(' ', hours);
  }
}

/** The page's own phone links, now and whenever it is put together anew. */
function phones(): void {
  shared('phone-links', () => {
    const lit = new WeakSet<Element>();
    let waiting = false;
    const again = (): void => {
      if (waiting) return;
      waiting = true;
      whenIdle(() => {
        waiting = false;
        lightUpPhones(lit);
      });
    };
    again();
    new MutationObserver(again).observe(document.documentElement, { childList: true, subtree: true });
    return true;
  });
}

const ENHANCEMENTS: Record<string, (options: PageOptions) => void> = {
  'phone-links': phones,
  // The hours themselves are found in the page's JSON-LD, as by every widget that has none.
  hours: options => mount('office-hours', options),
};

/** Lights up what a page has already, as its script tag asks for (`data-enhance`). */
export function enhance(options: PageOptions): void {
  for (const name of options['enhance']?.split(/[\s,]+/).filter(Boolean) ?? []) {
    if (Object.hasOwn(ENHANCEMENTS, name)) ENHANCEMENTS[name]!(options);
    else warn(`data-enhance="${name}" is not known. Write ${Object.keys(ENHANCEMENTS).join(' or ')}.`);
  }
}
