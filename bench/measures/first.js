/** What the first badge of a browser's life costs: whatever is asked of `Intl` first takes tens of milliseconds on a phone. */
import { readdirSync } from 'node:fs';
import { elementBadge, WEEKDAYS } from '../lib/badge.js';
import { newVisitor } from '../lib/browser.js';
import { internet } from '../lib/internet.js';
import { interleaved, spread } from '../lib/stats.js';
import { SITE } from '../lib/where.js';

export const title = 'The first badge';
export const intro = `Milliseconds of script on a slow phone (processor ÷ 4), in a browser that has just been started, medians with the lowest and the
highest. The badge: from its element in the page to its words, all files being there. The status: read from Hours JSON, told
for a time. Beside them the first use of \`Temporal\` and of \`Intl\` alone, for the offset of a zone.`;

const HOURS = JSON.stringify(WEEKDAYS);

const withoutTemporal = () => delete globalThis.Temporal;

/** Runs in the page: what is timed, and what makes it ready. The status is worked out by what a badge carries. */
const STATUS = {
  ready: `
    const [{ plainHours }, { openingStatusWith }, { weekHoursOf }] = await Promise.all(
      ['plain-hours', 'opening-status-with', 'week-hours']
        .map(name => import('/dist/modules/domain/hours/' + name + '.js')));`,
  code: `openingStatusWith(plainHours(${HOURS}), new Date(), weekHoursOf);`,
};
const BADGE = {
  ready: `
    await customElements.whenDefined('clinic-office-hours');
    const template = document.createElement('template');
    template.innerHTML = ${JSON.stringify(elementBadge(WEEKDAYS))};
    const element = document.importNode(template.content.firstElementChild, true);`,
  code: `document.body.append(element); await element.updateComplete;`,
  isDone: `element.shadowRoot.querySelector('[part~=badge]')`,
};
const INTL = { ready: '', code: `new Date().toLocaleTimeString('en', { timeZone: 'America/Detroit' });` };

const TEMPORAL = {
  ready: '',
  code: `Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO('America/Detroit').offsetNanoseconds;`,
};

const RUNS = {
  'the badge, native Temporal': BADGE,
  'the badge, without it': { ...BADGE, prepare: withoutTemporal },
  'its status, native Temporal': STATUS,
  'its status, without it': { ...STATUS, prepare: withoutTemporal },
  'floor: first use of Temporal': TEMPORAL,
  'floor: first use of Intl': INTL,
};

/** The badge's part under the name it has in this build. */
const PART = readdirSync(new URL('../../dist/parts/', import.meta.url)).find(name =>
  /^office-hours-\w+\.js$/.test(name),
);

/** A page that has fetched all that a badge needs, and has drawn none. */
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>First</title><link rel="icon" href="data:,"><body>
<script type="module" src="/dist/parts/${PART}"></script></body></html>`;

async function run(launch, { prepare, ready, code, isDone = 'true' }) {
  const browser = await launch();
  const { page } = await newVisitor(browser, { cpu: 4 });
  if (prepare) await page.addInitScript(prepare);
  await page.goto(`${SITE}/first.html`, { waitUntil: 'load' });
  const [took, done] = await page.evaluate(`(async () => {
    ${ready}
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    const start = performance.now();
    ${code}
    return [performance.now() - start, Boolean(${isDone})];
  })()`);
  await browser.close();
  if (!done) throw new Error('There is no badge.');
  return took;
}

export async function measure({ quick }) {
  const { launch, close } = await internet([], { files: { '/first.html': HTML } });
  try {
    const names = Object.keys(RUNS);
    const times = await interleaved(names, quick ? 1 : 11, name => run(launch, RUNS[name]));
    const rows = names.map(name => ({ contestant: name, ms: spread(times[name]) }));
    return [{ rows, plot: 'ms' }];
  } finally {
    await close();
  }
}
