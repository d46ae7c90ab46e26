import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.js';
import '../../src/define/article-list.js';
import type { LitElement } from 'lit';
import { shared } from '../../src/page/shared-record.js';
import { authorsTextSeen } from '../support/seen.js';
import { setViewport } from '../support/commands.js';
import { warnings } from '../support/warnings.js';

const PICTURE = '/site/drawings/mood.svg';
const NOW = '2026-11-24T10:00';

const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const says = (element: Element, name: string): string | undefined =>
  part(element, name)?.innerText.replace(/\s+/g, ' ').trim();

/** What a visitor is shown. */
const shown = (element: Element) => ({
  heading: says(element, 'heading'),
  href: part(element, 'link')?.getAttribute('href'),
  summary: says(element, 'summary'),
  image: part(element, 'image')?.getAttribute('src')?.replace(location.origin, ''),
  alt: part(element, 'image')?.getAttribute('alt'),
  category: says(element, 'category'),
  details: says(element, 'details'),
});

const ARTICLE = {
  heading: 'Sleep well & wake rested',
  href: `${location.origin}/test/pages/articles/sleep-well.html`,
  summary: 'Seven small things that help.',
  image: PICTURE,
  alt: 'A moon',
  category: 'Sleep',
  details: 'By Ana Ruiz, MD · November 2, 2026 · 4 min read',
};

async function made(name: 'card' | 'list', attributes: object, markup = ''): Promise<LitElement> {
  const element = document.createElement(`clinic-article-${name}`) as LitElement;
  for (const [attribute, value] of Object.entries({
    'time-zone': 'America/Detroit',
    now: NOW,
    ...attributes,
  }))
    element.setAttribute(attribute, String(value));
  element.innerHTML = markup;
  const page = await fixture(html`<div></div>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

const FACTS = { category: 'Sleep', author: 'Ana Ruiz, MD', published: '2026-11-02', minutes: 4 };
const LIGHT = `<h3><a href="/test/pages/articles/sleep-well.html">Sleep well &amp; wake rested</a></h3>
  <img src="${PICTURE}" alt="A moon" srcset="${PICTURE} 400w" /><p>Seven small things that help.</p>`;
/** The same as it comes out of an editor's filter, which takes srcset and custom tags away and puts paragraphs in. */
const FILTERED = `<p><img src="${PICTURE}" alt="A moon" width="400" height="300" /></p>
  <h3><a href="/test/pages/articles/sleep-well.html">Sleep well &#038; wake rested</a></h3>
  <p>Seven small things that help.<br />\n</p>\n<p></p>`;

describe('one article', () => {
  beforeEach(() => shared('fetched-texts', () => new Map<string, unknown>()).clear());

  const sources: Record<string, () => Promise<Element>> = {
    'what the author wrote inside': () => made('card', FACTS, LIGHT),
    attributes: () =>
      made('card', {
        ...FACTS,
        heading: ARTICLE.heading,
        href: '/test/pages/articles/sleep-well.html',
        summary: ARTICLE.summary,
        image: PICTURE,
        'image-alt': 'A moon',
      }),
    'marked parts': () =>
      made(
        'card',
        { minutes: 4 },
        `${LIGHT}<p data-part="category">Sleep</p><p data-part="author">Ana Ruiz, MD</p>
         <p data-part="published">2026-11-02</p>`,
      ),
    'a placeholder after an editor’s filter': async () => {
      const placeholder = await fixture<HTMLElement>(html`<div data-clinic="article-card"></div>`);
      placeholder.innerHTML = FILTERED;
      const element = document.createElement('clinic-article-card');
      for (const [name, value] of Object.entries({ ...FACTS, 'time-zone': 'America/Detroit', now: NOW }))
        element.setAttribute(name, String(value));
      element.append(document.createElement('slot'));
      placeholder.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      return element;
    },
    'its own page': () => made('card', { href: '/test/pages/articles/sleep-well.html', 'read-from': 'page' }),
    WordPress: () => made('list', { feed: '/test/pages/articles/wp-json/posts.json' }),
    RSS: () => made('list', { feed: '/test/pages/articles/rss.xml' }),
    Atom: () => made('list', { feed: '/test/pages/articles/atom.xml' }),
    'JSON Feed': () => made('list', { feed: '/test/pages/articles/feed.json' }),
  };
  for (const [source, make] of Object.entries(sources)) {
    it(`makes the same card of ${source}`, async () => {
      const element = await make();
      expect(shown(element)).to.deep.equal(ARTICLE);
      expect(warnings()).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  }
});

describe('<clinic-article-card>', () => {
  it('has one link, named as the heading, which has the level of the author’s', async () => {
    const element = await made('card', FACTS, LIGHT);
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('a,button,[tabindex]')).to.have.length(1);
    const heading = part(element, 'heading')!;
    expect(heading.getAttribute('role')).to.equal('heading');
    expect(heading.getAttribute('aria-level')).to.equal('3');
    expect(heading.querySelector('a')!.textContent).to.equal('Sleep well & wake rested');
    expect(authorsTextSeen(element)).to.equal(false);
    expect(element.querySelector('h3 a')).to.exist;
  });

  const levels: [string, Record<string, string>, string, string][] = [
    ['one below the heading over it', {}, '<h2>Articles</h2>', '3'],
    ['two where there is none', {}, '<p>Articles</p>', '2'],
    ['what is asked for', { 'heading-level': '5' }, '<h2>Articles</h2>', '5'],
  ];
  for (const [what, attributes, before, level] of levels) {
    it(`gives its heading the level ${what}`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.innerHTML = before;
      const element = document.createElement('clinic-article-card');
      for (const [name, value] of Object.entries({ heading: 'Sleep', href: '/sleep', ...attributes }))
        element.setAttribute(name, value);
      page.append(element);
      await element.updateComplete;
      expect(part(element, 'heading')!.getAttribute('aria-level')).to.equal(level);
    });
  }

  it('is looked for on the page with its neighbours, before the first of them is drawn', async () => {
    const cards = ['One', 'Two', 'Three'].map(heading =>
      Object.assign(document.createElement('clinic-article-card'), { heading, href: '/x' }),
    );
    const seen: string[] = [];
    for (const card of cards) {
      card.getBoundingClientRect = () => {
        seen.push('looked for');
        return Element.prototype.getBoundingClientRect.call(card);
      };
      card.addController({ hostUpdated: () => card.shadowRoot!.querySelector('a') && seen.push('drawn') });
    }
    await fixture(html`<div>${cards}</div>`);
    await Promise.all(cards.map(card => card.updateComplete));
    expect(seen.slice(0, 3)).to.deep.equal(['looked for', 'looked for', 'looked for']);
    expect(seen.filter(what => what === 'looked for')).to.have.length(3);
    expect(seen).to.include('drawn');
  });

  const press = (target: Element, options: MouseEventInit = {}) => {
    target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, ...options }));
    const click = new MouseEvent('click', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: 1,
      ...options,
    });
    target.dispatchEvent(click);
    return click;
  };
  function countFollowed(element: Element): () => number {
    let followed = 0;
    part(element, 'link')!.addEventListener('click', event => {
      followed += 1;
      event.preventDefault();
    });
    return () => followed;
  }

  it('is followed wherever its text is pressed', async () => {
    const element = await made('card', FACTS, LIGHT);
    const followed = countFollowed(element);
    press(part(element, 'summary')!);
    expect(followed()).to.equal(1);
  });

  it('leaves other buttons and keys to the browser, and text that is being selected', async () => {
    const element = await made('card', FACTS, LIGHT);
    const followed = countFollowed(element);
    const summary = part(element, 'summary')!;
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      expect(press(summary, { [key]: true }).defaultPrevented).to.equal(false);
    for (const type of ['auxclick', 'contextmenu']) {
      const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button: 1 });
      expect(summary.dispatchEvent(event)).to.equal(true);
    }
    summary.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, clientX: 10 }));
    summary.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 90, detail: 1 }));
    expect(followed()).to.equal(0);
  });

  it('stops claiming a review the day after the next was due, and tells the author', async () => {
    const reviewed = { ...FACTS, 'reviewed-by': 'Ben Okafor, MD', reviewed: '2024-11-23' };
    const still = await made('card', { ...reviewed, 'next-review': '2026-11-24' }, LIGHT);
    expect(says(still, 'review')).to.equal(
      'Medically reviewed by Ben Okafor, MD, November 23, 2024 · Next review November 24, 2026',
    );
    expect(warnings()).to.deep.equal([]);
    const due = await made('card', { ...reviewed, 'next-review': '2026-11-23' }, LIGHT);
    expect(part(due, 'review')).to.equal(null);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('2026-11-23');
  });

  it('leaves alone what a card has no place for, and says what that is', async () => {
    const element = await made('card', {}, `${LIGHT}<form><input aria-label="Search" /></form>`);
    expect(part(element, 'card')).to.equal(null);
    expect(authorsTextSeen(element)).to.equal(true);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('<form>');
  });

  it('makes a srcset of what an editor left', async () => {
    const markup = `<h3><a href="/sleep">Sleep</a></h3>
      <img src="/large.jpg" width="1200" alt="" data-src-400="/small.jpg" data-src-800="/medium.jpg" />`;
    const element = await made('card', {}, markup);
    expect(part(element, 'image')!.getAttribute('srcset')).to.equal(
      '/small.jpg 400w, /medium.jpg 800w, /large.jpg 1200w',
    );
  });

  it('calls the clinic where it is asked to, by a link of its own', async () => {
    const element = await made('card', { call: '', phone: '(734) 555-0123' }, LIGHT);
    expect(part(element, 'action')!.getAttribute('href')).to.equal('tel:+17345550123');
    expect(says(element, 'action')).to.equal('Call (734) 555-0123');
    await expect(element).to.be.accessible();
  });

  it('writes as JSON-LD what it shows, when it is asked to', async () => {
    const element = await made('card', { ...FACTS, 'json-ld': '' }, LIGHT);
    const script = document.head.querySelector('script[type="application/ld+json"]')!;
    expect(JSON.parse(script.textContent)).to.include({
      '@type': 'Article',
      headline: 'Sleep well & wake rested',
      datePublished: '2026-11-02',
      timeRequired: 'PT4M',
    });
    element.remove();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('reads no other site’s page, and says so', async () => {
    const element = await made('card', { href: 'https://elsewhere.example/a', 'read-from': 'page' }, LIGHT);
    expect(says(element, 'heading')).to.equal('Sleep well & wake rested');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('another site');
  });

  for (const layout of ['stacked', 'row', 'compact', 'feature']) {
    it(`moves nothing when a slow picture comes, as ${layout}`, async () => {
      const image = `/feeds/slow.svg?${layout}`;
      const element = await made('card', {
        ...FACTS,
        layout,
        heading: 'Sleep',
        href: '/x',
        image,
        'image-alt': '',
      });
      const after = document.createElement('p');
      element.parentElement!.append(after);
      const { top } = after.getBoundingClientRect();
      const picture = part(element, 'image') as HTMLImageElement;
      expect(picture.complete).to.equal(false);
      await new Promise(resolve => picture.addEventListener('load', resolve));
      expect(after.getBoundingClientRect().top).to.equal(top);
    });

    it(`keeps within its box as ${layout}, from 240 to 1200 px, with long words, at twice the text size, from right to left`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const heading = `Donaudampfschifffahrtsgesellschaftskapitänskajüte ${'and more '.repeat(12)}`;
      const element = await made('card', {
        ...FACTS,
        layout,
        heading,
        href: '/x',
        image: PICTURE,
        'image-alt': '',
      });
      const page = element.parentElement!;
      for (const width of [240, 320, 480, 768, 1200])
        for (const size of ['1', '2'])
          for (const dir of ['ltr', 'rtl']) {
            page.style.width = `${width}px`;
            page.style.setProperty('--clinic-size', size);
            page.dir = dir;
            const box = part(element, 'card')!.getBoundingClientRect();
            expect(box.width, `${width} ${size} ${dir}`).to.be.closeTo(width, 1);
            for (const name of ['heading', 'details', 'media']) {
              const inner = part(element, name)!;
              const { left, right } = inner.getBoundingClientRect();
              expect(left, `${name} ${width} ${size} ${dir}`).to.be.at.least(box.left - 1);
              expect(right, `${name} ${width} ${size} ${dir}`).to.be.at.most(box.right + 1);
              expect(inner.scrollWidth, `${name} ${width} ${size} ${dir}`).to.be.at.most(
                inner.clientWidth + 1,
              );
            }
          }
    });
  }
});
