/** What must be seen in the browser of a visitor who opens an example. */
import { sizeOf } from '../size/compress.js';

/** What the author wrote, and what nobody may write before it is known when the page is read. */
const WRITTEN = ['Monday - Friday : 8am - 5pm', 'Saturday & Sunday : Open as needed', 'tel:+17345550123'];
const STATUS = /Open until|Opens|Closed|Open now/;
/** What stands in the code of other elements, and not in that of the one. */
const OF_OTHERS = ['hours-for', 'closed-label', 'statement-url', 'heading-level'];
const TUESDAY = '2026-11-24T10:00:00-05:00';
const TUESDAY_EVENING = '2026-11-24T18:00:00-05:00';

/** What Lit says of itself while one develops. */
const DEVELOPING = /^Lit is in dev mode/;

/** Opens a page at a moment, and notes what it complains of, and what it loads from where. */
async function openAt(browser, url, moment) {
  const context = await browser.newContext();
  await context.clock.setFixedTime(new Date(moment));
  const page = await context.newPage();
  const complaints = [];
  const scripts = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    const isFault = ['error', 'warning'].includes(message.type()) && !DEVELOPING.test(message.text());
    if (isFault) complaints.push(message.text());
  });
  page.on('request', request => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:'))
      complaints.push(`asks for ${request.url()}`);
  });
  page.on('response', response => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints, scripts, close: () => context.close() };
}

/** Waits for something of the page to be so; false if it never is. */
const comes = (page, what, ...words) =>
  page.waitForFunction(what, words, { timeout: 15_000 }).then(
    () => true,
    () => false,
  );

/** The page's text as it is drawn, shadow roots included, is what a reader gets. */
const shows = (page, text) =>
  page
    .getByText(text)
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );

/**
 * The page with hours and a number.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {(holds: boolean, sentence: string) => void} must
 */
export async function visitClinic(browser, url, must) {
  const source = await (await fetch(url)).text();
  const missing = WRITTEN.filter(text => !source.replaceAll('&amp;', '&').includes(text));
  must(missing.length === 0, `the server sends what the author wrote: ${missing.join(' | ')} is missing`);
  must(!STATUS.test(source), 'the server sends no status');

  const { page, complaints, close } = await openAt(browser, url, TUESDAY);
  must(await shows(page, 'Open until 5 PM'), 'the badge says that the clinic is open');
  must(await page.getByText('Monday - Friday : 8am - 5pm').isVisible(), 'the author’s text stays');
  const button = page.getByRole('link', { name: /Call \(734\) 555-0123/ });
  must(await shows(page, 'Call'), 'the call button is drawn');
  must((await button.getAttribute('href')) === 'tel:+17345550123', 'the call button dials the number');
  const heard = page.evaluate(
    () =>
      new Promise(resolve => {
        addEventListener('clinic-call', ({ kind, state }) => resolve(`${kind} ${state}`));
        addEventListener('click', event => event.preventDefault());
      }),
  );
  await button.click();
  must((await heard) === 'call open', 'the page hears of a call');
  await page.evaluate(() => {
    document.querySelector('clinic-call-button, [data-clinic=call-button]').lang = 'fr';
  });
  must(await shows(page, 'Appeler'), 'another language is fetched when the page changes');
  must(complaints.length === 0, `the console stays empty: ${complaints.join(' | ')}`);
  await close();

  const later = await openAt(browser, url, TUESDAY_EVENING);
  must(await shows(later.page, 'Closed'), 'in the evening the same page says that it is closed');
  await later.close();
}

/** What a page that wants one element loads for it: bytes of brotli, in all files with something of ours in them. */
export async function visitOne(browser, url, must) {
  const { page, complaints, scripts, close } = await openAt(browser, url, TUESDAY);
  must(
    await comes(page, ([tag]) => customElements.get(tag), 'clinic-scroll-to-top'),
    'an element that is imported alone is there',
  );
  const link = page.getByRole('link', { name: 'Back to top' });
  must(await link.isVisible(), 'and drawn');
  must(complaints.length === 0, `the console stays empty: ${complaints.join(' | ')}`);
  const texts = await Promise.all(scripts.map(response => response.text()));
  await close();
  const ours = texts.filter(text => text.includes('clinic-'));
  return {
    bytes: ours.reduce((sum, text) => sum + sizeOf(text).brotli, 0),
    strangers: OF_OTHERS.filter(word => ours.some(text => text.includes(word))),
  };
}
