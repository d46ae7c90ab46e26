/** Whether what we do grows no faster than what there is to do. */
import { badge, WEEKDAYS } from '../lib/badge.js';
import { newVisitor } from '../lib/browser.js';
import { internet } from '../lib/internet.js';
import { mainThreadTime } from '../lib/main-thread.js';
import { median } from '../lib/stats.js';
import { SITE } from '../lib/where.js';

export const title = 'Growth';
export const intro = `Milliseconds of the main thread's time on the processor, medians, for more and more of the same. "A step's growth" is
how many times longer it took than the line before, divided by how many times more there was: 1 is linear, more than that is
worse. What is fetched and done once a page, whatever the number, was done before, untimed.`;

const PLACEHOLDER = badge(WEEKDAYS);
const specialDays = count =>
  JSON.stringify({
    ...WEEKDAYS,
    special: Array.from({ length: count }, (_, day) => ({
      from: new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
      hours: [],
      label: `Day ${day}`,
    })),
  });

const READERS = {
  'hours text, footer lines': 'Monday - Friday : 8am - 5pm\n',
  'hours text, "Mon-" and no end': 'Mon-',
  'hours text, digits': '8',
  'hours text, dashes': '- ',
};

/** A page's clock that can be set: every badge of the page goes by it. */
const CLOCK = `<script>
  const Real = Date;
  let ahead = 0;
  Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [Real.now() + ahead]));
    }
    static now() {
      return Real.now() + ahead;
    }
  };
  const setClock = time => (ahead = Real.parse(time) - Real.now());
  setClock('2026-11-24T12:00:00-05:00');
</script>`;

/** Runs in the page: so many badges, and all of them drawn. */
const BADGES = `
  const room = document.body.appendChild(document.createElement('div'));
  const model = document.querySelector('#model').content.firstElementChild;
  const last = () => room.lastElementChild?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part~=badge]');
  const fill = async count => {
    for (let i = 0; i < count; i += 1) room.append(model.cloneNode(true));
    room.style.cssText = 'position: fixed; inset: 0; overflow: hidden; line-height: 0';
    const begun = performance.now();
    while (!last() && performance.now() - begun < 120_000) await new Promise(requestAnimationFrame);
  };`;

/** A minute, or the closing of the clinic, after the page's clock was set to `from`. */
const tick = (heading, from, to) => ({
  heading,
  counts: [125, 250, 500, 1000, 2000],
  ready: count => `${BADGES} setClock('${from}'); await fill(${count});`,
  code: () => `
    setClock('${to}');
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);`,
});

const feed = count =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Willow Street Clinic',
    items: Array.from({ length: count }, (_, i) => ({
      id: `${i}`,
      url: `/article-${i}.html`,
      title: `Sleeping better in winter, part ${i + 1}`,
      content_text: 'A walk in morning light helps the body clock more than any lamp we have tried.',
      date_published: new Date(Date.UTC(2026, 9, 30) - i * 86_400_000).toISOString(),
    })),
  });

const ARTICLES = [25, 50, 100, 200];

/** Each: what there is more of, how many; what is made `ready` untimed, and what is then done with so many. */
const CURVES = [
  {
    heading: 'Placeholders on a page, till all are drawn',
    counts: [1, 10, 100, 1000, 10_000],
    ready: () => BADGES,
    code: count => `await fill(${count});`,
  },
  {
    heading: 'Elements that are none of ours, added to a page with a badge',
    counts: [1000, 10_000, 50_000],
    code: count => `
      const room = document.body.appendChild(document.createElement('div'));
      for (let i = 0; i < ${count}; i += 1) room.append(document.createElement('span'));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);`,
  },
  tick('Badges, a minute that says nothing new', '2026-11-24T12:00:00-05:00', '2026-11-24T12:01:00-05:00'),
  tick('Badges, the clinic closes', '2026-11-24T16:59:30-05:00', '2026-11-24T17:00:10-05:00'),
  {
    heading: 'Articles of a feed, till all are shown',
    counts: ARTICLES,
    ready: () => `
      const list = document.createElement('clinic-article-list');
      const root = () => list.shadowRoot;
      const shown = async count => {
        for (;;) {
          if (root()?.querySelectorAll('li [part~=link]').length === count) return;
          const more = root()?.querySelector('[part~=more]');
          if (more?.ariaDisabled !== 'true') more?.click();
          await new Promise(requestAnimationFrame);
        }
      };
      // What brings more of them is here, too.
      list.count = 1;
      list.feed = '/feed-2.json';
      document.body.append(list);
      await shown(2);`,
    code: count => `
      list.count = 100;
      list.feed = '/feed-${count}.json';
      await shown(${count});`,
  },
  ...Object.entries(READERS).map(([heading, unit]) => ({
    heading: `${heading}, kB`,
    counts: [20, 40, 80, 160, 5000],
    ready: () => `
      const { hoursFromText } = await import('/dist/modules/domain/hours/hours-from-text.js');
      const read = kB => hoursFromText(${JSON.stringify(unit)}.repeat((kB * 1000) / ${unit.length}), { language: 'en' });
      read(10);`,
    code: count => `read(${count});`,
  })),
  {
    heading: 'Special days in Hours JSON, read and asked a thousand times',
    counts: [50, 100, 200, 400],
    ready: () => `
      const [{ hoursFromJSON }, { openingStatus }] = await Promise.all(
        ['hours-json', 'opening-status'].map(name => import('/dist/modules/domain/hours/' + name + '.js')));
      const ask = given => {
        const hours = hoursFromJSON(given).value;
        for (let day = 0; day < 1000; day += 1) openingStatus(hours, new Date(Date.UTC(2027, 0, 1, day)));
      };
      ask(${specialDays(10)});`,
    code: count => `ask(${specialDays(count)});`,
  },
];

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${CLOCK}
<template id="model">${PLACEHOLDER}</template>${PLACEHOLDER}
<script defer src="/dist/clinic-widgets.js" data-time-zone="America/Detroit"></script></body></html>`;

/** What `ready` made stays for the code that is timed: one function in two steps. */
const steps = (ready, code) => `(async () => {
  ${ready}
  globalThis.timed = async () => { ${code} };
})()`;

export async function measure({ quick }) {
  const feeds = Object.fromEntries([2, ...ARTICLES].map(count => [`/feed-${count}.json`, feed(count)]));
  const { browser, close } = await internet([], { files: { '/growth.html': HTML, ...feeds } });
  const once = async ({ ready = () => '', code }, count) => {
    const { page, cdp, leave } = await newVisitor(browser);
    await page.goto(`${SITE}/growth.html`, { waitUntil: 'load' });
    await page.waitForFunction(
      `document.querySelector('[data-clinic]').shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part~=badge]')`,
    );
    await page.evaluate(steps(ready(count), code(count)));
    // What made it ready leaves work behind, and things to be thrown away.
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(300);
    const time = await mainThreadTime(browser, page, 'timed()');
    await leave();
    return time;
  };
  try {
    const tables = [];
    for (const curve of CURVES) {
      const { heading, counts } = curve;
      const rows = [];
      for (const count of quick ? counts.slice(0, 3) : counts) {
        const times = [];
        for (let round = 0; round < (quick ? 1 : 5); round += 1) times.push(await once(curve, count));
        const time = median(times);
        const last = rows.at(-1);
        rows.push({
          contestant: count.toLocaleString('en'),
          count,
          time,
          growth: last && time / last.time / (count / last.count),
        });
      }
      tables.push({
        heading,
        rows: rows.map(({ contestant, time, growth }) => ({
          contestant,
          ms: { value: time },
          "a step's growth": { value: growth ?? 1, digits: 2 },
        })),
        plot: 'ms',
      });
    }
    return tables;
  } finally {
    await close();
  }
}
