import { expect } from '@open-wc/testing';
import { until } from '../../support/frame-tools.js';
import { drawn, KEY, openReading, sizeOf, textRuns, type Opened } from './opened.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

async function grows(opened: Opened): Promise<boolean> {
  const reading = await opened.start();
  const texts = textRuns(opened);
  const before = texts.map(text => sizeOf(text, opened));
  reading.set({ textSize: 200, contrast: 'dark', spacing: 'wide' }, { store: true });
  await drawn(opened.window);
  const right =
    !reading.canZoom ||
    texts.every((text, index) => Math.abs(sizeOf(text, opened) / before[index]! - 2) < 0.02);
  const dark = opened.window.getComputedStyle(opened.page.documentElement).backgroundColor === 'rgb(0, 0, 0)';
  reading.reset();
  return right && dark;
}

describe('reading settings', () => {
  it('work under a strict policy', async () => {
    const opened = await openReading('everything', { csp: STRICT });
    // Reports of the page's own style attributes may come late.
    await drawn(opened.window);
    const blocked: string[] = [];
    opened.page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      blocked.push(violatedDirective),
    );
    expect(await grows(opened)).to.equal(true);
    expect(blocked).to.deep.equal([]);
  });

  it('work where storage throws', async () => {
    const opened = await openReading('everything');
    Object.defineProperty(opened.window, 'localStorage', {
      get() {
        throw new opened.window.DOMException('denied', 'SecurityError');
      },
    });
    // Such a page is told of no other's; WebKit would tell it late of the test before.
    opened.window.addEventListener('storage', event => event.stopImmediatePropagation());
    expect(await grows(opened)).to.equal(true);
  });

  it('work without constructed sheets, and leave nothing behind', async () => {
    const opened = await openReading('everything');
    for (const { prototype } of [opened.window.Document, opened.window.ShadowRoot]) {
      Object.defineProperty(prototype, 'adoptedStyleSheets', { value: undefined });
    }
    const before = opened.page.documentElement.outerHTML;
    expect(await grows(opened)).to.equal(true);
    expect(opened.page.documentElement.outerHTML).to.equal(before);
  });

  it('come back on the next page, and follow another tab', async () => {
    const first = await openReading('article');
    (await first.start()).set({ headings: true }, { store: true });
    const second = await openStored('article');
    expect((await second.start()).settings.headings).to.equal(true);
    let told = 0;
    const reading = await second.start();
    reading.hosts.add({ requestUpdate: () => void told++ } as never);
    (await first.start()).set({ links: true }, { store: true });
    await until(() => reading.settings.links, 'news from the other tab');
    await drawn(second.window);
    expect(reading.settings).to.include({ links: true, headings: false });
    expect(told).to.equal(1);
    localStorage.clear();
  });

  it('keep only what a visitor chose, and ignore what cannot be', async () => {
    const opened = await openReading('article');
    const reading = await opened.start();
    reading.set({ links: true }, { store: false });
    expect(localStorage.getItem(KEY)).to.equal(null);
    reading.set({ ...reading.settings, focus: true }, { store: true });
    expect(localStorage.getItem(KEY)).to.equal('{"focus":true}');
    const problems = reading.set({ textSize: 300, colour: 1 } as never, { store: false });
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['error', 'error']);
    expect(reading.settings.textSize).to.equal(100);
    expect(Object.isFrozen(reading.settings)).to.equal(true);
    reading.reset();
    expect(localStorage.length).to.equal(0);
  });

  it('do not multiply what a visitor set in the browser', async () => {
    const opened = await openReading('everything');
    const root = () => opened.window.getComputedStyle(opened.page.documentElement).fontSize;
    opened.page.documentElement.style.fontSize = '24px';
    (await opened.start()).set({ textSize: 200 }, { store: false });
    expect(root()).to.equal('24px');
  });
});

async function openStored(name: string): Promise<Opened> {
  const kept = localStorage.getItem(KEY)!;
  const opened = openReading(name);
  localStorage.setItem(KEY, kept);
  return opened;
}
