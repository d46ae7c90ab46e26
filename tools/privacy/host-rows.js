import { HOSTS } from '../../test/hosts/all-hosts.js';
import { serveHosts } from '../../test/hosts/serve-hosts.js';
import { WIDGETS } from '../../test/hosts/widgets.js';

const TIMEOUT = 15_000;
const parts = Object.fromEntries(Object.entries(WIDGETS).map(([name, { part }]) => [name, part]));
const says = Object.fromEntries(Object.entries(WIDGETS).map(([name, { says }]) => [name, says]));

/** What we look at a page with. */
const LOOK = '/hosts/look.js';
const LOOKING = /\/hosts\/(?:look|contrast)\.js$/;

/** How our built files are named, wherever they lie. */
const OURS = /\/(?:clinic-widgets[\w.]*|merged-\w+|(?:p|%70)arts\/[\w-]+)\.js$/;

/** Runs in a host page: whether every widget says what it is to say. */
async function areDrawn({ look, parts, says }) {
  const { read } = await import(look);
  const said = read(globalThis, parts);
  return Object.keys(says).every(name => said[name] === says[name]);
}

/** Runs in a frame: what is kept in the browser for its page. */
async function keptThere() {
  const names = read => {
    try {
      return Object.keys(read());
    } catch {
      return []; // A frame with an origin of its own has none.
    }
  };
  const quietly = ask =>
    Promise.resolve()
      .then(ask)
      .catch(() => []);
  return [
    ...names(() => localStorage),
    ...names(() => sessionStorage),
    ...(await quietly(async () => (await indexedDB.databases()).map(({ name }) => name))),
    ...(await quietly(() => caches.keys())),
    ...(await quietly(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    )),
  ];
}

/** A page of its own around a frame with the host in it, for hosts that stand in one. */
const framed = (sandbox, address) => `<!doctype html><iframe sandbox="${sandbox}" src="${address}"></iframe>`;

/** Opens a host page and gives the addresses it asked for and the names of what is kept afterwards. */
async function open(browser, servers, name, without) {
  const host = HOSTS[name];
  const { url } = servers.pages;
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = [];
  page.on('request', request => LOOKING.test(request.url()) || asked.push(request.url()));
  const elsewhere = !host.policy && !host.base && !/^script-in-body$/.test(name);
  const query = new URLSearchParams(without ? { without: '' } : {});
  if (elsewhere) query.set('base', `${servers.files.url}/dist/`);
  const address = `${url}/hosts/${name}/?${query}`;
  if (host.sandbox) {
    await page.route(`${url}/frame.html`, route =>
      route.fulfill({ contentType: 'text/html', body: framed(host.sandbox, address) }),
    );
    await page.goto(`${url}/frame.html`);
  } else await page.goto(address);
  for (const selector of host.press ?? []) await page.locator(selector).first().dispatchEvent('click');
  const frame = page.frames().at(-1);
  if (!without && !host.promise && !host.sandbox) {
    await page.waitForFunction(areDrawn, { look: LOOK, parts, says }, { timeout: TIMEOUT }).catch(() => {
      throw new Error(`${host.title}: the widgets are not drawn.`);
    });
  }
  await page.waitForLoadState('networkidle');
  const kept = [
    ...(host.promise === 'text' ? [] : await frame.evaluate(keptThere)),
    ...(await context.cookies()).map(cookie => cookie.name),
  ];
  await context.close();
  return { asked, kept, elsewhere };
}

/** An address without its host, and without what sets our two pages apart. */
function path(address) {
  const { pathname, searchParams } = new URL(address);
  for (const name of ['without', 'base']) searchParams.delete(name);
  return searchParams.size ? `${pathname}?${searchParams}` : pathname;
}

/** Whether a Referer names a site without any page of it, or a file of ours. */
const isSiteAlone = referer => /^https?:\/\/[^/]+\/(?:dist\/.*)?$/.test(referer);

/** What the second list has more than the first, each as often as it has it more. */
function more(some, all) {
  const left = [...some];
  return all.filter(each => !left.includes(each) || !left.splice(left.indexOf(each), 1));
}

/** A row for each host page, under a head. @param {import('playwright-core').Browser} browser */
export async function hostRows(browser) {
  let referers = [];
  const pages = await serveHosts();
  const files = await serveHosts(({ headers }) => referers.push(headers.referer));
  const rows = [['page', 'what is hard about it', 'asked for', 'stored', 'Referer']];
  try {
    for (const [name, host] of Object.entries(HOSTS)) {
      const plain = await open(browser, { pages, files }, name, true);
      referers = [];
      const live = await open(browser, { pages, files }, name, false);
      const asked = more(plain.asked.map(path), live.asked.map(path));
      const foreign = [
        ...asked.filter(address => !OURS.test(address.split('?', 1)[0])),
        ...more(live.asked.map(path), plain.asked.map(path)),
      ];
      const kept = more(plain.kept, live.kept);
      const told = referers.filter(Boolean);
      if (foreign.length) throw new Error(`${host.title}: asked for ${foreign.join(', ')}.`);
      if (kept.length) throw new Error(`${host.title}: keeps ${kept.join(', ')}.`);
      if (told.length && !(host.inPagesName && told.every(isSiteAlone))) {
        throw new Error(`${host.title}: tells ${told.join(', ')}.`);
      }
      rows.push([
        host.title,
        host.hostile,
        asked.length ? 'our files' : 'nothing',
        'nothing',
        told.length ? 'the site, not the page' : live.elsewhere && referers.length ? 'none' : 'same host',
      ]);
    }
  } finally {
    pages.close();
    files.close();
  }
  return rows;
}

/** What stays when a visitor uses the toolbar, and that nothing is asked for but our files. */
export async function toolbarUse(browser) {
  const { url, close } = await serveHosts();
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = [];
  try {
    await page.goto(`${url}/hosts/reset-css/`);
    await page.waitForFunction(areDrawn, { look: LOOK, parts, says }, { timeout: TIMEOUT });
    page.on('request', request => asked.push(path(request.url())));
    await page.locator('clinic-accessibility-toolbar [part~=opener]').click();
    await page.locator('clinic-accessibility-toolbar .textSize label').last().click();
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(keptThere);
    await page.evaluate(() => {
      const all = root =>
        [...root.querySelectorAll('*')].flatMap(each => [
          each,
          ...(each.shadowRoot ? all(each.shadowRoot) : []),
        ]);
      all(document)
        .find(each => each.localName === 'clinic-accessibility-toolbar')
        .reset();
    });
    const left = await page.evaluate(keptThere);
    const foreign = asked.filter(address => !OURS.test(address));
    if (foreign.length || kept.length !== 1 || left.length) {
      throw new Error(`The toolbar, used: asked for ${foreign}; kept ${kept}; after reset ${left}.`);
    }
    return { key: kept[0] };
  } finally {
    await context.close();
    close();
  }
}
