import { expect } from '@open-wc/testing';
import { clinicFromPage } from '../../src/domain/clinic/found/clinic-from-page.js';
import type { SnippetPiece } from '../../src/embed/snippet/snippet-piece.js';
import { draftFromPage, EMPTY_DRAFT, type Draft } from '../../site/snippet-builder/draft.js';
import type { Host, HostWay } from '../../site/snippet-builder/host.js';
import { HOSTS } from '../../site/snippet-builder/hosts.js';
import { piecesFor } from '../../site/snippet-builder/snippet-of-draft.js';
import { FOOTER } from '../site/snippet-builder/builder-page.js';
import { findAll, requests, until } from '../support/frame-tools.js';
import { openHtml } from '../support/open-html.js';
import { openPage } from '../support/open-page.js';
import { aMoment } from '../support/page-tools.js';

/** What stands between the builder's box and the page: it is given HTML, and gives what visitors get. */
type Filter = (html: string) => Promise<string>;

const NOW = '2026-11-24T10:00';
const AT_NOW = { now: NOW };

/** A clinic that says everything a snippet can say, with the widgets that have a place in the page. */
const DRAFT: Draft = {
  ...draftFromPage(
    clinicFromPage(`River Street Clinic\n${FOOTER}\n12 River St, Ann Arbor, MI 48104`),
    EMPTY_DRAFT,
  ),
  widgets: [
    { name: 'office-hours', attributes: AT_NOW },
    { name: 'call-button', attributes: AT_NOW },
    { name: 'contact-card', attributes: AT_NOW },
    { name: 'crisis-line', attributes: {} },
    { name: 'accessibility-toolbar', attributes: {} },
    {
      name: 'article-card',
      attributes: { href: `${location.origin}/blog/`, heading: 'Sleep well', summary: 'Seven small things.' },
    },
    { name: 'article-list', attributes: { feed: `${location.origin}/feeds/plain.xml` } },
  ],
  accent: '#0b5f73',
  files: 'own',
  base: `${location.origin}/dist/`,
};
DRAFT.profile = { ...DRAFT.profile, notice: { text: 'Use the side door', until: '2099-12-31' } };

/** What a visitor sees of each, and in which part. */
const SEEN: Record<string, [part: string, says: RegExp]> = {
  'office-hours': ['badge', /^Open until 5 PM/],
  'call-button': ['button', /Call \(734\) 222-6222/],
  'contact-card': ['card', /Copy address/],
  'crisis-line': ['emergency', /911/],
  'accessibility-toolbar': ['opener', /Accessibility/],
  'article-card': ['card', /^Sleep well\s?Seven small things\.$/],
  'article-list': ['list', /One.*Two.*Three/],
};

const posted = async (path: string, body: string): Promise<string> => {
  const answer = await fetch(`/hosts/filters/${path}`, { method: 'POST', body });
  expect(answer.status, path).to.equal(200);
  return answer.text();
};

interface EditorWindow {
  editor?: { keep(html: string): string | Promise<string> };
}

const nothing: Filter = async html => html;
const sanitizer =
  (name: string): Filter =>
  html =>
    posted(`server/${encodeURIComponent(name)}`, html);
const editor =
  (name: string): Filter =>
  async html => {
    const frame = await openPage(`/hosts/filters/editor/${encodeURIComponent(name)}`);
    return (frame.contentWindow as EditorWindow).editor!.keep(html);
  };
/** A Custom HTML block, or, without one, the classic editor's Text tab. */
const wordPress =
  (role: string, block = true): Filter =>
  html =>
    posted(`wordpress/${role}`, block ? `<!-- wp:html -->\n${html}\n<!-- /wp:html -->` : html);

const DATA_IN_SCRIPTS = / data-[\w-]+=(?:"[^"]*"|'[^']*')/g;
const withoutScriptData: Filter = async html =>
  html.replace(/<script\b[^>]*>/g, tag => tag.replace(DATA_IN_SCRIPTS, ''));

/** The filters of the embedding suite that each builder's page goes through: its own where we have it, else the strictest that is like it. */
const FILTERS: Record<string, Record<string, Filter>> = {
  html: { 'no filter': nothing },
  'wordpress-block': { 'WordPress, administrator': wordPress('administrator') },
  'wordpress-classic': { 'WordPress, Text tab': wordPress('administrator', false) },
  'wordpress-author': { 'WordPress, author': wordPress('author') },
  'wordpress-header': { 'WordPress, editor': wordPress('editor') },
  elementor: { 'WordPress, administrator': wordPress('administrator') },
  divi: { 'WordPress, author, no block': wordPress('author', false) },
  squarespace: { DOMPurify: editor('DOMPurify') },
  webflow: { GrapesJS: editor('GrapesJS') },
  shopify: { TinyMCE: editor('TinyMCE') },
  godaddy: { 'no filter': nothing },
  weebly: { GrapesJS: editor('GrapesJS') },
  duda: { GrapesJS: editor('GrapesJS') },
  ghost: { 'sanitize-html, `data-*` allowed': sanitizer('sanitize-html, `data-*` allowed') },
  hubspot: {
    TinyMCE: editor('TinyMCE'),
    'CKEditor 5': editor('CKEditor 5, General HTML Support for all'),
  },
  carrd: { 'scripts without data-*': withoutScriptData },
  'rich-text': {
    'CKEditor 5': editor('CKEditor 5'),
    Quill: editor('Quill'),
    TinyMCE: editor('TinyMCE'),
    DOMPurify: editor('DOMPurify'),
    'sanitize-html': sanitizer('sanitize-html'),
    'WordPress, contributor': wordPress('contributor'),
  },
};

const RELEASE = { version: '1.0.0', integrity: {} };
const textAt = (pieces: readonly SnippetPiece[], place: string): string =>
  pieces.flatMap(piece => (piece.place === place ? [piece.text] : [])).join('\n');

/** Puts the pieces where the builder's steps say: what is shown as one goes through its filter as one. */
async function pageOf(way: HostWay, filter: Filter, draft = DRAFT): Promise<HTMLIFrameElement> {
  const pieces = piecesFor(draft, { ...way, profileFile: false }, RELEASE);
  const [head, page] = [textAt(pieces, 'head'), textAt(pieces, 'page')];
  const inOne = way.steps.some(({ show }) => show === 'all');
  // Some editors make addresses of the own site relative. What is written in a test has no site to go by.
  const base = way.mode === 'placeholder' ? `<base href="${location.origin}/">` : '';
  return inOne ? openHtml(await filter(`${page}\n${head}`), base) : openHtml(await filter(page), base + head);
}

/** The part that says something. It may be drawn before it does. */
const partThat = (says: RegExp, root: ParentNode, part: string): Element | undefined =>
  findAll(root, `[part~="${part}"]`).find(({ textContent }) =>
    says.test(textContent.replace(/\s+/g, ' ').trim()),
  );

/** A widget far from what one sees is not fetched: each is gone to. */
async function expectSeen(frame: HTMLIFrameElement, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const [part, says] = SEEN[name]!;
    const drawn = await until(() => {
      const place = frame.contentDocument!.querySelector(`[data-clinic="${name}"]`);
      place?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const hosts = findAll(frame.contentDocument!, `clinic-${name}`);
      return hosts.flatMap(({ shadowRoot }) => (shadowRoot && partThat(says, shadowRoot, part)) ?? [])[0];
    }, `${name} that says ${says}`);
    expect(drawn.getBoundingClientRect().height).to.be.above(0);
  }
}

const inMode = (mode: string): Host[] => HOSTS.filter(({ way }) => way.mode === mode);

interface Pasting {
  names: string[];
  way: HostWay;
  filtered: string;
  filter: Filter;
}

/** Each way to paste placeholders, with all the builders for which it is one and the same. */
function pastings(): Pasting[] {
  const found = new Map<string, Pasting>();
  for (const { id, name, way } of inMode('placeholder')) {
    for (const [filtered, filter] of Object.entries(FILTERS[id] ?? {})) {
      const key = [filtered, way.options, way.steps.some(({ show }) => show === 'all')].join();
      const same = found.get(key);
      if (same) same.names.push(name);
      else found.set(key, { names: [name], way, filtered, filter });
    }
  }
  return [...found.values()];
}

describe('a snippet of the builder', () => {
  before('WordPress begins', async function () {
    this.timeout(300_000);
    await wordPress('author')('');
  });

  for (const { names, way, filtered, filter } of pastings()) {
    it(`for ${names.join(', ')} shows every widget behind ${filtered}`, async () => {
      await expectSeen(await pageOf(way, filter), Object.keys(SEEN));
    });
  }

  it('has a filter to go through wherever there is one', () => {
    const through = [...inMode('placeholder'), ...inMode('link')].map(({ id }) => id);
    expect(Object.keys(FILTERS).sort()).to.deep.equal(through.sort());
  });

  for (const { name, way } of inMode('script')) {
    it(`for ${name} stands at the window’s edge`, async () => {
      const frame = await pageOf(way, nothing);
      await expectSeen(frame, ['office-hours', 'call-button', 'accessibility-toolbar']);
    });
  }

  for (const { id, name, way } of inMode('link')) {
    for (const [filtered, filter] of Object.entries(FILTERS[id]!)) {
      it(`for ${name} opens what its links name, behind ${filtered}`, async () => {
        const frame = await pageOf(way, filter);
        const page = frame.contentDocument!;
        const opened = async (widget: string, inside: string): Promise<void> => {
          page.querySelector<HTMLElement>(`a[href$="#clinic-${widget}"]`)!.click();
          const box = await until(() => findAll(page, inside)[0], `open ${widget}`);
          await until(() => box.getBoundingClientRect().height > 0, `${widget} that is seen`);
        };
        await until(() => requests(frame).some(path => path.includes('/more-')), 'part for links');
        await aMoment();
        await opened('office-hours', '[part="table"]');
        page.querySelector<HTMLDialogElement>('dialog')?.close();
        await opened('accessibility-toolbar', '[part="panel"]');
      });
    }
  }

  for (const { name, way } of inMode('frame')) {
    it(`for ${name} shows what stands, each in a frame of its own`, async () => {
      const frame = await pageOf(way, nothing);
      const frames = [...frame.contentDocument!.querySelectorAll('iframe')];
      const shown = frames.map(({ title }) => title);
      expect(shown).to.deep.equal(['Office hours', 'Call button', 'Contact card', 'Crisis line']);
      for (const [i, inner] of frames.entries()) {
        inner.scrollIntoView({ behavior: 'instant' });
        const [part, says] = Object.values(SEEN)[i]!;
        await until(() => inner.contentDocument?.querySelector('body > *'), shown[i]!);
        await until(() => partThat(says, inner.contentDocument!, part), `${shown[i]} that says ${says}`);
        const { scrollHeight, clientHeight } = inner.contentDocument!.documentElement;
        expect(scrollHeight, `${shown[i]} fits its frame`).to.be.at.most(clientHeight);
      }
    });
  }

  for (const { name, way } of inMode('element')) {
    it(`for ${name} works from a tag, one address and attributes`, async () => {
      for (const { widget, text } of piecesFor(DRAFT, way, RELEASE)) {
        const rows = text.split('\n').map(row => /^([^:]+): (.*)$/.exec(row)!.slice(1) as [string, string]);
        const { 'Tag name': tag, 'Server URL': address, ...attributes } = Object.fromEntries(rows);
        const frame = await openHtml('', `<script defer src="${address}"></script>`);
        const element = frame.contentDocument!.createElement(tag!);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        frame.contentDocument!.body.append(element);
        const [part, says] = SEEN[widget!]!;
        await until(() => partThat(says, frame.contentDocument!, part), `${widget} that says ${says}`);
      }
    });
  }

  for (const { name, way } of inMode('enhance')) {
    it(`for ${name} brings to life what stands there`, async () => {
      const [head] = piecesFor(DRAFT, way, RELEASE);
      const data = {
        '@context': 'https://schema.org',
        '@type': 'MedicalClinic',
        openingHours: ['Mo-Su 00:00-23:59'],
      };
      const frame = await openHtml(
        `<footer><a href="tel:+17342226222">(734) 222-6222</a></footer>
         <script type="application/ld+json">${JSON.stringify(data)}</script>`,
        head!.text,
      );
      // Nothing sets its clock: it may be any time of the day.
      const says = /^(?:Open|Closed)\b.*Use the side door$/;
      await until(() => partThat(says, frame.contentDocument!, 'line'), `line that says ${says}`);
    });
  }
});
