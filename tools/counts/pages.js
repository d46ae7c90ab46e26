/** The ten pages that are counted: those that are weighed, as they are before their visitor does anything. */
import { ADDED, BADGE, FEED, PAGES } from '../size/page-list.js';

/** What a page asks for besides our files. */
export const FILES = { '/feed.xml': FEED, '/drawings/mood.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };

const html = body =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Counts</title><link rel="icon" href="data:,">
<div id="page">${body}</div><script defer src="/dist/clinic-widgets.js"></script></html>`;

const TYPICAL = new Set([
  'article card',
  'article list beside a card',
  'call button',
  'contact card by a profile',
  'crisis line',
  'back to top',
  'toolbar, closed and floating',
]);

const beside = ({ beside = BADGE, body, name }) => ({ name, body: beside.body + body });

const CONTENT = {
  'office-hours': 'Monday - Friday : 8am - 5pm',
  'call-button': '(734) 555-0123',
  'contact-card': '(734) 555-0123',
};

/** `more` is put at a page's end. */
export const pages = (more = '') =>
  [...PAGES, ...ADDED.filter(({ name }) => TYPICAL.has(name)).map(beside)].map(({ name, body }) => ({
    name,
    body: html(body) + more,
  }));

/** A page with one of each kind that clinics have many of, to be copied: as tags, as programs use them. */
export const ONE_OF_EACH = html(
  ['office-hours', 'call-button', 'contact-card', 'crisis-line', 'scroll-to-top']
    .map(name => `<clinic-${name}>${CONTENT[name] ?? ''}</clinic-${name}>`)
    .join(''),
);
