/**
 * Runs code in the page and gives how long its main thread was busy with it, in ms: time on the processor, which other
 * work on the machine does not lengthen as it does the time on the clock.
 */
export async function mainThreadTime(browser, page, code) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.evaluate(code);
  // A task is known once it has ended: the one that answers us, and what it left to do.
  await page.evaluate(() => new Promise(done => setTimeout(done, 50)));
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
  const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const busy = new Map(traceEvents.filter(isMain).map(event => [threadOf(event), 0]));
  for (const event of traceEvents) {
    const thread = threadOf(event);
    if (event.name.endsWith('RunTask') && busy.has(thread)) {
      busy.set(thread, busy.get(thread) + (event.tdur ?? 0) / 1000);
    }
  }
  // The page is the busiest; the others are the browser's own.
  return Math.max(...busy.values());
}
