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

/** Runs in the page: whether the widgets of a form are drawn, each with what it is to say; those that are not yet are scrolled to. */
function drawn({ form, says }) {
  const hosts = name =>
    form === 'tag'
      ? document.querySelectorAll(`clinic-${name}`)
      : [...document.querySelectorAll(`[data-clinic="${name}"]`)].map(
          box => box.shadowRoot?.firstElementChild,
        );
  const isDrawn = ({ name, part, text }) =>
    [...hosts(name)].some(host => {
      const box = host?.shadowRoot?.querySelector(`[part~="${part}"]`);
      return box && box.textContent.replace(/\s+/g, ' ').trim() === text;
    });
  const missing = says.find(widget => !isDrawn(widget));
  if (!missing) return true;
  const [place] = document.querySelectorAll(
    form === 'tag' ? `clinic-${missing.name}` : `[data-clinic="${missing.name}"]`,
  );
  place?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return false;
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

const TIMEOUT = 8000;

/**
 * What a visitor finds on an opened page: what is left, and which forms are alive.
 * @param {import('playwright-core').Page} page
 */
export async function whatIsLeft(page) {
  const found = await page.evaluate(left, { names: Object.keys(WIDGETS), words });
  const isAlive = async form =>
    found.anyScript && found[form]
      ? page.waitForFunction(drawn, { form, says }, { timeout: TIMEOUT }).then(
          () => true,
          () => false,
        )
      : false;
  return { ...found, alive: { placeholder: await isAlive('placeholder'), tag: await isAlive('tag') } };
}
