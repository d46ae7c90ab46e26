/** What a page pays that has all four widgets, or the nearest thing to them. */
import { setTimeout as pause } from 'node:timers/promises';
import { newVisitor, SLOW_4G } from '../lib/browser.js';
import { clinicFiles, clinicPage } from '../lib/clinic-page.js';
import { whoHas } from '../lib/contestants.js';
import { internet } from '../lib/internet.js';
import { interleaved, median, spread } from '../lib/stats.js';
import { SITE } from '../lib/where.js';

export const title = 'What a page pays';
export const intro = `A clinic's page with photographs, visited with an empty cache on a slow phone (processor ÷ 4, Slow 4G, 412 px), once a
round by each in turn. Each row is what is **added** to the same page without a widget, medians with the lowest and the highest.
Ours: badge, call button, back to top and closed toolbar. Script and task are time of the main thread; TBT is what tasks take
beyond 50 ms each.`;

/** Runs in the page before anything else: keeps what only the page can see. */
function observe() {
  const seen = (globalThis.bench = { tbt: 0, lcp: 0, cls: 0 });
  const watch = (type, take) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('longtask', task => (seen.tbt += Math.max(0, task.duration - 50)));
  watch('largest-contentful-paint', paint => (seen.lcp = paint.startTime));
  watch('layout-shift', shift => (seen.cls += shift.hadRecentInput ? 0 : shift.value));
}

async function visit(browser, path) {
  const { page, cdp, leave } = await newVisitor(browser, {
    cpu: 4,
    network: SLOW_4G,
    width: 412,
    height: 823,
  });
  const hosts = [];
  let bytes = 0;
  let open = 0;
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    open += 1;
    hosts.push(new URL(request.url).host);
  });
  cdp.on('Network.loadingFailed', () => (open -= 1));
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    open -= 1;
    bytes += encodedDataLength;
  });
  await cdp.send('Performance.enable');
  await page.addInitScript(observe);
  await page.goto(SITE + path, { waitUntil: 'load' });
  // Two seconds without a request.
  for (let quiet = 0; quiet < 8; quiet = open > 0 ? 0 : quiet + 1) await pause(250);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = name => metrics.find(metric => metric.name === name).value * 1000;
  const seen = await page.evaluate(() => globalThis.bench);
  await leave();
  return {
    bytes,
    requests: hosts.length,
    'other hosts': hosts.filter(host => host && !host.endsWith('.test')).length,
    'script ms': ms('ScriptDuration'),
    'task ms': ms('TaskDuration'),
    'TBT ms': seen.tbt,
    'LCP ms': seen.lcp,
    CLS: seen.cls,
  };
}

export async function measure({ quick }) {
  const who = { 'without a widget': { page: {} }, ...whoHas('page') };
  const names = Object.keys(who);
  const path = name => `/${name.replace(/\W+/g, '-')}.html`;
  const pages = Object.fromEntries(names.map(name => [path(name), clinicPage(who[name].page)]));
  const { browser, close } = await internet(Object.values(whoHas('page')), {
    files: { ...clinicFiles(), ...pages },
  });
  try {
    // Each file is compressed when it is first asked for: not counted.
    for (const name of names) await visit(browser, path(name));
    const visits = await interleaved(names, quick ? 1 : 15, name => visit(browser, path(name)));
    const bare = visits['without a widget'];
    const base = key => median(bare.map(each => each[key]));
    const rows = names.map(name => ({
      contestant: name,
      ...Object.fromEntries(
        Object.keys(bare[0]).map(key => [
          key,
          spread(
            visits[name].map(each => each[key]),
            visits[name] === bare ? 0 : base(key),
          ),
        ]),
      ),
    }));
    return [{ rows, plot: 'task ms', without: 'without a widget' }];
  } finally {
    await close();
  }
}
