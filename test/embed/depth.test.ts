import { expect } from '@open-wc/testing';
import { partText, requests } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript } from '../support/page-tools.js';

const LOADER = '/dist/clinic-widgets.js';
const FACTS = { 'time-zone': 'Europe/London', now: '2026-05-04T10:00' };

/** No badge waits for it: it compares what the author wrote in several places, once the page is idle. */
const FOR_AUTHORS = /\/compare-sources-/;

/** What a part imports at once, or fetches later by its bare name. */
const NAME = /["`]\.\/([^"`]+)-\w{8}\.js["`]|\b[\w$]+\(["`]([\w$\-{}]+)["`]\)/g;

/** Which of these files a part names, some by a country's or language's letters. */
async function namedIn(path: string, among: string[]): Promise<string[]> {
  const code = await (await fetch(path)).text();
  const names = [...code.matchAll(NAME)].map(
    ([, atOnce, later]) => new RegExp(`/${(atOnce ?? later)!.replace(/\$\{\w+\}/, '[a-z]+')}-\\w{8}\\.js$`),
  );
  return among.filter(file => names.some(name => name.test(file)));
}

/** How many fetches each part that a page asked for lies behind the script tag; `Infinity` where no other names it. */
async function depths(paths: string[], begin: string[]): Promise<Record<string, number>> {
  const found = new Map(begin.map(path => [path, 1]));
  for (const [path, depth] of found) {
    for (const next of await namedIn(path, paths)) if (!found.has(next)) found.set(next, depth + 1);
  }
  const part = (path: string) => path.replace(/.*\/|-\w{8}\.js$/g, '');
  return Object.fromEntries(paths.map(path => [part(path), found.get(path) ?? Infinity]));
}

const HOLIDAY = JSON.stringify({
  week: { mon: [['08:00', '17:00']] },
  special: [{ holiday: 'gb/early-may', hours: [] }],
});
const JSON_LD = JSON.stringify({ '@type': 'MedicalClinic', openingHours: 'Mo-Fr 08:00-17:00' });

describe('the parts of a page with a badge', () => {
  const rows: [string, string, string, string, number?][] = [
    ['hours as text', '<div data-clinic="office-hours">Mon-Fri 8am-5pm</div>', 'Open until', 'hours-in-text'],
    [
      'hours as a text out of the ordinary',
      '<div data-clinic="office-hours">Mon-Fri 8am-5pm (closed for lunch 12-1)</div>',
      'Open until',
      'hours-in-any-text',
      3,
    ],
    [
      'a holiday',
      `<div data-clinic="office-hours" data-hours='${HOLIDAY}'></div>`,
      'Early May bank holiday',
      'holidays-gb',
    ],
    [
      'hours in JSON-LD alone',
      `<script type="application/ld+json">${JSON_LD}</script><div data-clinic="office-hours"></div>`,
      'Open until',
      'json-ld-hours',
    ],
  ];
  for (const [name, html, says, part, depth = 2] of rows) {
    it(`are at most ${depth} fetches behind the script tag, with ${name}`, async () => {
      const frame = await openPage('/test/pages/blank.html');
      frame.contentDocument!.body.insertAdjacentHTML('beforeend', html);
      await addScript(frame, LOADER, FACTS);
      expect(await partText(frame, 'badge')).to.contain(says);
      const parts = requests(frame).filter(path => path.includes('/parts/') && !FOR_AUTHORS.test(path));
      const paths = [...new Set(parts)];
      const found = await depths(
        paths,
        paths.filter(path => path.includes('/office-hours-')),
      );
      expect(found[part]).to.equal(depth);
      expect(Math.max(...Object.values(found)), JSON.stringify(found)).to.equal(depth);
    });
  }
});
