import { snippet, WIDGETS } from '../widgets.js';

/** What stands at the top of the site once the script is in its header. */
export const SCRIPT = '<script defer src="/dist/clinic-widgets.js"></script>';

/** All that a designer may paste: script, every widget in both forms, a link that opens one of them. */
export const PASTED = [
  SCRIPT,
  ...Object.keys(WIDGETS).map(name => snippet(name, 'placeholder')),
  ...Object.keys(WIDGETS).map(name => snippet(name, 'tag')),
  '<p><a href="#clinic-office-hours">Office hours</a></p>',
].join('\n');

const says = Object.entries(WIDGETS).map(([name, widget]) => ({
  name,
  part: widget.part,
  text: widget.says,
}));

/** The author's words, a sentence each, without what typography changes. */
const words = Object.values(WIDGETS).flatMap(({ content }) =>
  content
    .replace(/&amp;/g, '&')
    .split(/<[^>]*>/)
    .map(text => text.trim())
    .filter(Boolean),
);

/** Runs in the page: the widgets of a form that do not say what they are to say; the first of them is scrolled to. */
function undrawnNow({ form, says }) {
  const places = name =>
    document.querySelectorAll(form === 'tag' ? `clinic-${name}` : `[data-clinic="${name}"]`);
  const isDrawn = ({ name, part, text }) =>
    [...places(name)].some(place => {
      const host = form === 'tag' ? place : place.shadowRoot?.firstElementChild;
      const box = host?.shadowRoot?.querySelector(`[part~="${part}"]`);
      return box && box.textContent.replace(/\s+/g, ' ').trim() === text;
    });
  const undrawn = says.filter(widget => !isDrawn(widget)).map(({ name }) => name);
  if (undrawn[0]) places(undrawn[0])[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return undrawn;
}

/** Runs in the page: what is left of the pasted HTML. */
function left({ names, words }) {
  const plain = text => text.replace(/[\s\u2010-\u2015-]+/g, ' ');
  const seen = plain(document.body.textContent);
  const every = mark => names.every(name => document.querySelector(mark(name)));
  return {
    script: Boolean(document.querySelector('body script[src*="clinic-widgets"]')),
    anyScript: Boolean(document.querySelector('script[src*="clinic-widgets"]')),
    placeholder: every(name => `[data-clinic="${name}"]`),
    tag: every(name => `clinic-${name}`),
    link: Boolean(document.querySelector('a[href$="#clinic-office-hours"]')),
    phone: Boolean(document.querySelector('a[href^="tel:"]')),
    words: words.every(text => seen.includes(plain(text))),
  };
}

const TIMEOUT = 15_000;

/**
 * The widgets of a form that stay undrawn: further down, one is drawn only when it is gone to.
 * @param {import('playwright-core').Page} page
 */
async function undrawnIn(page, form) {
  const end = Date.now() + TIMEOUT;
  for (;;) {
    // Each in turn is gone to, also past one that will never be drawn.
    const undrawn = [];
    for (const widget of says) undrawn.push(...(await page.evaluate(undrawnNow, { form, says: [widget] })));
    if (!undrawn.length || Date.now() > end) return undrawn;
    await page.waitForTimeout(50);
  }
}

/**
 * What a visitor finds on an opened page: what is left, and for each form which widgets are not drawn.
 * @param {import('playwright-core').Page} page
 */
export async function whatIsLeft(page) {
  const names = Object.keys(WIDGETS);
  const found = await page.evaluate(left, { names, words });
  const of = form => (found.anyScript && found[form] ? undrawnIn(page, form) : names);
  return { ...found, undrawn: { placeholder: await of('placeholder'), tag: await of('tag') } };
}

/** Whether every widget of a form is drawn. */
export const works = (found, form) => !found.undrawn[form].length;

/** What became of a form: `works`, with the widgets that do not, `kept` or `gone`. */
export function formOf(found, form) {
  if (works(found, form)) return 'works';
  const undrawn = found.undrawn[form];
  if (undrawn.length < Object.keys(WIDGETS).length) return `works, but not ${undrawn.join(' and ')}`;
  return found[form] ? 'kept' : 'gone';
}
