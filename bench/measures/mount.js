/** What one more element costs. */
import { newVisitor } from '../lib/browser.js';
import { whoHas } from '../lib/contestants.js';
import { internet } from '../lib/internet.js';
import { interleaved, median, spread } from '../lib/stats.js';
import { SITE } from '../lib/where.js';

export const title = 'One element more';
export const intro = `A thousand elements are created, connected and drawn, and then laid out, in a fresh page each time: microseconds for
one of them, medians with the lowest and the highest. Ours are badges with hours as JSON and a known zone.`;

const COUNT = 1000;
const WARM_UP = 200;
const FLOOR = 'floor: Lit badge';

/** Runs in the page. */
async function mount(count) {
  const model = document.querySelector('#model').content.firstElementChild;
  await customElements.whenDefined(model.localName);
  const room = document.body.appendChild(document.createElement('div'));
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  let last;
  for (let i = 0; i < count; i += 1) last = room.appendChild(document.importNode(model, true));
  // Lit draws in the order of connection.
  await last.updateComplete;
  const drawn = performance.now();
  room.getBoundingClientRect();
  const laidOut = performance.now();
  const isEmpty = !last.shadowRoot?.textContent.trim() && !last.getBoundingClientRect().width;
  room.remove();
  return { drawing: ((drawn - start) / count) * 1000, layout: ((laidOut - drawn) / count) * 1000, isEmpty };
}

const html = ({ element, head = '' }, script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${head}
<body><template id="model">${element}</template>${element}${script}</body></html>`;

export async function measure({ quick }) {
  const who = whoHas('mount');
  const names = Object.keys(who);
  const slug = name => name.replaceAll(' ', '-');
  const pages = Object.fromEntries(
    names.map(name => {
      const { mount: its } = who[name];
      const script = its.script
        ? `<script defer src="${its.script}"></script>`
        : `<script type="module" src="/bundled/${slug(name)}.js"></script>`;
      return [`/${slug(name)}.html`, html(its, script)];
    }),
  );
  const { browser, close } = await internet(Object.values(who), {
    files: pages,
    sourceOf: each => each.mount.source,
  });
  const run = async name => {
    const { page, leave } = await newVisitor(browser);
    await page.goto(`${SITE}/${slug(name)}.html`, { waitUntil: 'load' });
    await page.evaluate(mount, WARM_UP);
    const result = await page.evaluate(mount, COUNT);
    await leave();
    if (result.isEmpty) throw new Error(`${name} drew nothing.`);
    return result;
  };
  try {
    const runs = await interleaved(names, quick ? 1 : 9, run);
    const each = (name, key) => runs[name].map(result => result[key]);
    const floor = median(each(FLOOR, 'drawing'));
    const rows = names.map(name => ({
      contestant: name,
      'create, connect, draw µs': spread(each(name, 'drawing')),
      'times the Lit badge': { value: median(each(name, 'drawing')) / floor, digits: 2 },
      'layout µs': spread(each(name, 'layout')),
    }));
    return [{ rows, plot: 'create, connect, draw µs' }];
  } finally {
    await close();
  }
}
