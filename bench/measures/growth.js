/** Whether what we do grows no faster than what there is to do. */
import { newVisitor } from '../lib/browser.js';
import { internet } from '../lib/internet.js';
import { mainThreadTime } from '../lib/main-thread.js';
import { median } from '../lib/stats.js';
import { SITE } from '../lib/where.js';

export const title = 'Growth';
export const intro = `Milliseconds of the main thread's time on the processor, medians, for more and more of the same. "A step's growth" is
how many times longer it took than the line before, divided by how many times more there was: 1 is linear, more than that is
worse.`;

const HOURS = JSON.stringify({ timeZone: 'America/Detroit', week: { mon: [['08:00', '17:00']] } });
const PLACEHOLDER = `<div data-clinic="office-hours" data-hours='${HOURS}'>Monday 8am - 5pm</div>`;
const specialDays = count =>
  JSON.stringify({
    timeZone: 'America/Detroit',
    week: { mon: [['08:00', '17:00']] },
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

/** Each: what there is more of, how many, and what is done with so many. */
const CURVES = [
  {
    heading: 'Placeholders on a page, till all are drawn',
    counts: [1, 10, 100, 1000, 10_000],
    code: count => `
      const room = document.body.appendChild(document.createElement('div'));
      const model = document.querySelector('#model').content.firstElementChild;
      for (let i = 0; i < ${count}; i += 1) room.append(model.cloneNode(true));
      room.style.cssText = 'position: fixed; inset: 0; overflow: hidden; line-height: 0';
      const last = () => room.lastElementChild.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part~=badge]');
      const begun = performance.now();
      while (!last() && performance.now() - begun < 120_000) await new Promise(requestAnimationFrame);`,
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
  ...Object.entries(READERS).map(([heading, unit]) => ({
    heading: `${heading}, kB`,
    counts: [10, 20, 40, 80, 5000],
    code: count => `
      const { hoursFromText } = await import('/dist/modules/domain/hours/hours-from-text.js');
      hoursFromText(${JSON.stringify(unit)}.repeat(${Math.ceil((count * 1000) / unit.length)}), { language: 'en' });`,
  })),
  {
    heading: 'Special days in Hours JSON, read and asked a thousand times',
    counts: [50, 100, 200, 400],
    code: count => `
      const [{ hoursFromJSON }, { openingStatus }] = await Promise.all(
        ['hours-json', 'opening-status'].map(name => import('/dist/modules/domain/hours/' + name + '.js')));
      const hours = hoursFromJSON(${specialDays(count)}).value;
      for (let day = 0; day < 1000; day += 1) openingStatus(hours, new Date(Date.UTC(2027, 0, 1, day)));`,
  },
];

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>
<template id="model">${PLACEHOLDER}</template>${PLACEHOLDER}
<script defer src="/dist/clinic-widgets.js" data-time-zone="America/Detroit"></script></body></html>`;

export async function measure({ quick }) {
  const { browser, close } = await internet([], { files: { '/growth.html': HTML } });
  const once = async code => {
    const { page, leave } = await newVisitor(browser);
    await page.goto(`${SITE}/growth.html`, { waitUntil: 'load' });
    const time = await mainThreadTime(browser, page, `(async () => { ${code} })()`);
    await leave();
    return time;
  };
  try {
    const tables = [];
    for (const { heading, counts, code } of CURVES) {
      const rows = [];
      for (const count of quick ? counts.slice(0, 3) : counts) {
        const times = [];
        for (let round = 0; round < (quick ? 1 : 5); round += 1) times.push(await once(code(count)));
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
