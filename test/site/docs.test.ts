import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { capabilities } from '../support/capabilities.js';
import { findAll, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';

const FOLDER = '/dist/site/docs/';
const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

/** The addresses of a page's links, as they stand. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map(([, to]) => to!);

const names = [
  'index',
  ...new Set(
    linksIn(await textOf(`${FOLDER}index.html`)).flatMap(to => /^([\w-]+)\.html$/.exec(to)?.slice(1) ?? []),
  ),
].filter((name, at, all) => all.indexOf(name) === at);

/** One of each kind: all widgets' pages are made in one way, and so are all documents'. */
const LOOKED_AT = [
  'index',
  'office-hours',
  'accessibility-toolbar',
  'contact-card',
  'install',
  'privacy',
  'troubleshooting',
];

interface WithAxe {
  axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}

/** The page without its policy, under which axe could not be brought in. */
async function openForAxe(name: string): Promise<HTMLIFrameElement> {
  const page = (await textOf(`${FOLDER}${name}.html`)).replace(
    /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/,
    `<base href="${location.origin}${FOLDER}"><script src="/node_modules/axe-core/axe.min.js"></script>`,
  );
  return openPage(URL.createObjectURL(new Blob([page], { type: 'text/html' })));
}

/** Goes to every live example, or past it for what shows itself further down, and waits until each is drawn. */
async function drawn(frame: HTMLIFrameElement): Promise<void> {
  for (const place of frame.contentDocument!.querySelectorAll('[data-clinic]')) {
    const name = place.getAttribute('data-clinic')!;
    await until(() => {
      // What is drawn before it may push it away again.
      if (name === 'scroll-to-top') frame.contentWindow!.scrollTo({ top: 1e5, behavior: 'instant' });
      else place.scrollIntoView({ behavior: 'instant', block: 'center' });
      const element = findAll(place.shadowRoot ?? place, `clinic-${name}`)[0];
      return element?.shadowRoot?.querySelector('.root, [part]');
    }, name);
  }
}

/** Waits until colours that follow others have followed. */
async function colored({ contentDocument, contentWindow }: HTMLIFrameElement): Promise<void> {
  const frame = () => new Promise(resolve => contentWindow!.requestAnimationFrame(resolve));
  for (let round = 0; round < 3; round++) {
    await frame();
    await Promise.allSettled(contentDocument!.getAnimations().map(({ finished }) => finished));
  }
  await frame();
}

describe('the pages about the widgets', () => {
  it('have one for every widget, with its attributes, parts and an example', async () => {
    expect(names).to.include.members([...WIDGET_NAMES]);
    for (const name of WIDGET_NAMES) {
      const page = await textOf(`${FOLDER}${name}.html`);
      for (const id of ['reference', 'attributes', 'parts', 'css-properties', 'events']) {
        expect(page, `${name}: ${id}`).to.contain(`id="${id}"`);
      }
      expect(page, name).to.contain(`&lt;div`).and.contain(`data-clinic=`);
    }
  });

  it('lead only to what is there', async () => {
    const pages = new Map<string, string>();
    for (const name of names) {
      for (const to of linksIn(await textOf(`${FOLDER}${name}.html`))) {
        if (/^(?:https?|mailto|tel):|^#clinic-|^#top$/.test(to) || to === '/accessibility') continue;
        const { pathname, hash } = new URL(to, `${location.origin}${FOLDER}${name}.html`);
        if (!pages.has(pathname)) {
          const answer = await fetch(pathname);
          pages.set(pathname, answer.ok ? await answer.text() : '');
        }
        const text = pages.get(pathname)!;
        expect(text, `${name}: ${to}`).to.not.equal('');
        if (hash) expect(text, `${name}: ${to}`).to.contain(`id="${decodeURIComponent(hash.slice(1))}"`);
      }
    }
  });

  for (const name of WIDGET_NAMES) {
    it(`${name} draws its examples under its own policy, and fits a narrow phone`, async () => {
      await setViewport({ width: 320, height: 800 });
      const frame = await openPage(`${FOLDER}${name}.html`);
      const blocked: string[] = [];
      frame.contentDocument!.addEventListener(
        'securitypolicyviolation',
        ({ violatedDirective, blockedURI }) => blocked.push(`${violatedDirective} ${blockedURI}`),
      );
      await drawn(frame);
      const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(blocked).to.deep.equal([]);
    });
  }

  for (const name of LOOKED_AT) {
    it(`${name} has nothing that axe objects to, by day and by night`, async () => {
      const frame = await openForAxe(name);
      await drawn(frame);
      const { axe } = frame.contentWindow as unknown as WithAxe;
      const found: string[] = [];
      for (const colorScheme of capabilities.colorScheme ? (['light', 'dark'] as const) : ([''] as const)) {
        // Without motion, no colour is looked at on its way to another.
        if (colorScheme) await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await colored(frame);
        const { violations } = await axe.run(frame.contentDocument!, { iframes: false });
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          ),
        );
      }
      expect(found).to.deep.equal([]);
    });
  }
});
