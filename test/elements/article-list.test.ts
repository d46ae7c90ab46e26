import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-list.js';
import type { ClinicArticleList } from '../../src/elements/article-list/article-list.js';
import { shared } from '../../src/page/shared-record.js';
import { authorsTextSeen } from '../support/seen.js';
import { until } from '../support/frame-tools.js';
import { warnings } from '../support/warnings.js';

async function list(name: string, more: Record<string, string> = {}): Promise<ClinicArticleList> {
  shared('fetched-texts', () => new Map<string, unknown>()).clear();
  const element = document.createElement('clinic-article-list');
  element.setAttribute('feed', `/feeds/${name}`);
  for (const [attribute, value] of Object.entries(more)) element.setAttribute(attribute, value);
  element.append('All our articles');
  const page = await fixture(html`<div><h2>From our clinic</h2></div>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

const all = (element: Element, part: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const headings = (element: Element): string[] => all(element, 'heading').map(each => each.innerText.trim());

describe('<clinic-article-list>', () => {
  it('shows a card for each article, with headings one below the page’s, and passes the audit', async () => {
    const element = await list('plain.xml');
    expect(headings(element)).to.deep.equal(['One', 'Two', 'Three']);
    expect(all(element, 'heading')[0]!.getAttribute('aria-level')).to.equal('3');
    expect(all(element, 'link')).to.have.length(3);
    expect(authorsTextSeen(element)).to.equal(false);
    expect(warnings()).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('asks without cookies and without saying which page asks', async () => {
    document.cookie = 'visitor=42; path=/';
    const address = `plain.xml?${Math.random()}`;
    await list(address);
    document.cookie = 'visitor=; path=/; max-age=0';
    const asked: unknown = await (await fetch(`/feeds/asked?address=${address}`)).json();
    expect(asked).to.deep.equal([{ url: `/feeds/${address}` }]);
  });

  it('brings the next ones, and takes the focus to the first of them', async () => {
    const element = await list('plain.xml', { count: '2' });
    expect(headings(element)).to.have.length(2);
    const [button] = all(element, 'more');
    button!.focus();
    button!.click();
    await until(() => headings(element).length === 3, 'third article');
    const active = await until(() => element.shadowRoot!.activeElement, 'focus');
    expect(active.textContent).to.equal('Three');
    expect(all(element, 'more')).to.have.length(0);
  });

  it('rests where its time is a fixed one that is over', async () => {
    const element = await list('plain.xml', { now: '2026-11-28T10:00' });
    let drawn = 0;
    element.addController({ hostUpdated: () => (drawn += 1) });
    const frames = 10;
    for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
    expect(drawn).to.be.below(frames);
  });

  it('tells of values it does not know', async () => {
    await list('plain.xml', { layout: 'grid', 'heading-level': '9', count: 'six' });
    const told = warnings().join('\n');
    for (const read of ['grid', '9', 'six']) expect(told).to.contain(`“${read}”`);
  });

  it('reads a feed with an element that is called like a property of every object', async () => {
    const element = await list('constructor.xml');
    expect(headings(element)).to.deep.equal(['One']);
  });

  describe('with a WordPress', () => {
    const posts = 'wp-json/wp/v2/posts';

    it('brings a page of posts after the other, and ends with the last', async () => {
      const element = await list(posts, { count: '2' });
      const shown = [['One', 'Two'], ['Three', 'Four'], ['Five']];
      for (const [i] of shown.entries()) {
        const now = shown.slice(0, i + 1).flat();
        await until(() => headings(element).length === now.length, `${now.length} articles`);
        expect(headings(element)).to.deep.equal(now);
        all(element, 'more')[0]?.click();
      }
      expect(all(element, 'more')).to.have.length(0);
    });

    it('shows those of a category, by the name its author sees', async () => {
      const element = await list(posts, { category: 'news & events' });
      expect(headings(element)).to.deep.equal(['One', 'Three', 'Four', 'Five']);
    });

    it('has them in the order of their titles', async () => {
      const element = await list(posts, { order: 'title' });
      expect(headings(element)).to.deep.equal(['Five', 'Four', 'One', 'Three', 'Two']);
    });

    it('says which category is not there, and leaves what the author wrote', async () => {
      const element = await list(posts, { category: 'Recipes' });
      expect(authorsTextSeen(element)).to.equal(true);
      expect(warnings()[0]).to.contain('“Recipes”');
    });
  });

  it('says so where there are no articles, and leaves what the author wrote', async () => {
    const element = await list('empty.xml');
    expect(authorsTextSeen(element)).to.equal(true);
    element.textContent = '';
    await until(() => all(element, 'empty')[0], 'sentence');
    expect(all(element, 'empty')[0]!.innerText).to.equal('There are no articles yet.');
  });

  it('asks no other site that nobody named', async () => {
    const element = await list('x', { feed: 'https://elsewhere.example/feed/' });
    expect(authorsTextSeen(element)).to.equal(true);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('allow-origin');
  });

  describe('with a feed that is', () => {
    const shown: [string, string, string[]][] = [
      ['full of scripts', 'script.xml', ['<script>window.ran = 1</script>Escaped', 'In CDATA', 'Third']],
      ['ten megabytes', 'huge.xml', ['One']],
      ['in another encoding than it says', 'encoding.xml', ['Sueño y salud']],
      ['half a document', 'half.xml', ['One', 'Two']],
      ['slow', 'slow.xml', ['One']],
    ];
    for (const [what, name, expected] of shown) {
      it(`${what}, shows what can be read as text`, async () => {
        const element = await list(name);
        expect(headings(element)).to.deep.equal(expected);
        expect((window as { ran?: number }).ran).to.equal(undefined);
        expect(warnings()).to.deep.equal([]);
      });
    }

    const failing: [string, string][] = [
      ['an HTML error page', 'error.html'],
      ['half a JSON document', 'half.json'],
      ['not there', 'missing.xml'],
      ['redirected for ever', 'endless.xml'],
    ];
    for (const [what, name] of failing) {
      it(`${what}, leaves what the author wrote, and tells the author once`, async () => {
        const element = await list(name);
        expect(headings(element)).to.deep.equal([]);
        expect(authorsTextSeen(element)).to.equal(true);
        expect(warnings()).to.have.length(1);
        expect(warnings()[0]).to.contain(`/feeds/${name}`);
      });
    }

    it('full of script addresses and strangers’ pictures, follows and fetches none of them', async () => {
      const element = await list('addresses.xml');
      expect(headings(element)).to.deep.equal(['One', 'Two', 'Three']);
      const links = all(element, 'link').map(link => link.getAttribute('href'));
      expect(links).to.deep.equal([`${location.origin}/three`]);
      const pictures = all(element, 'image').map(image => image.getAttribute('src'));
      expect(pictures).to.deep.equal([`${location.origin}/site/drawings/mood.svg`]);
    });

    it('five hundred articles long, shows as many as are asked for', async () => {
      const element = await list('many.xml', { count: '4' });
      expect(headings(element)).to.have.length(4);
      expect(all(element, 'more')).to.have.length(1);
    });
  });

  it('decodes what a description says once', async () => {
    const element = await list('script.xml');
    expect(all(element, 'summary')[0]!.innerText).to.equal('Bold & more');
  });
});
