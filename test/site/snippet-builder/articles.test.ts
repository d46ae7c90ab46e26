import { expect } from '@open-wc/testing';
import { findAll, requests, until } from '../../support/frame-tools.js';
import { BuilderPage, FOOTER } from './builder-page.js';

/** Sets an option of a chosen widget. */
const set = (page: BuilderPage, at: number, option: string, value: string): Promise<void> =>
  page.set(`.one-of:nth-of-type(${at}) [data-option="${option}"]`, value);

/** The builder with two article cards and a list. */
async function withArticles(): Promise<BuilderPage> {
  const page = await BuilderPage.open();
  await page.read(FOOTER);
  await page.press('Choose');
  for (const name of ['Article card', 'Article list']) {
    const box = page.all('.widget').find(({ textContent }) => textContent.includes(name))!;
    box.querySelector('input')!.click();
    await page.settled();
  }
  await page.set('[data-option="href"]', '/blog/sleep-well/');
  await page.press('Add another');
  await set(page, 2, 'href', '/blog/vaccines/');
  await set(page, 2, 'heading', 'Which vaccines?');
  await set(page, 2, 'summary', 'What we give, and why.');
  await set(page, 2, 'read-from', '');
  await page.set('[data-option="feed"]', '/blog/feed/');
  return page;
}

describe('articles in the snippet builder', () => {
  it('are cards by their addresses and a list from the clinic’s own feed', async () => {
    const page = await withArticles();
    await page.press('Get the snippet');
    const { body } = new DOMParser().parseFromString(page.snippets[1]!, 'text/html');
    const [first, second] = body.querySelectorAll('[data-clinic="article-card"]');
    expect(first!.getAttribute('data-read-from')).to.equal('page');
    expect(first!.querySelector('h3 > a')!.outerHTML).to.equal('<a href="/blog/sleep-well/">Sleep well</a>');
    expect(second!.innerHTML.trim()).to.equal(
      '<h3><a href="/blog/vaccines/">Which vaccines?</a></h3><p>What we give, and why.</p>',
    );
    expect(second!.hasAttribute('data-read-from')).to.equal(false);
    const list = body.querySelector('[data-clinic="article-list"]')!;
    expect(list.getAttribute('data-feed')).to.equal('/blog/feed/');
    expect(list.getAttribute('data-count')).to.equal('3');
  });

  it('come back from their snippet', async () => {
    const page = await withArticles();
    await page.press('Get the snippet');
    const before = page.snippets;
    await page.press('Check a snippet');
    await page.set('check-step textarea', before.join('\n'));
    await page.press('Change it');
    await page.press('Get the snippet');
    expect(page.snippets[1]).to.equal(before[1]);
  });

  it('are asked for when their address is missing, and said to be left out where they cannot be had', async () => {
    const page = await withArticles();
    await page.press('Take it');
    expect(page.all('.callout')).to.have.length(0);
    await page.set('#host', 'google-sites');
    expect(page.all('.callout').map(({ textContent }) => textContent)).to.deep.equal([
      'Left out, because they need a page of your own site around them: article card, article list.',
    ]);
    expect(page.snippets.join()).to.not.contain('article-');
    await page.press('Choose');
    await page.set('[data-option="feed"]', '');
    await page.press('Take it');
    expect(page.all('.callout')[0]!.textContent).to.equal('The article list has no feed yet.');
  });

  it('are examples in the preview, which asks for nothing of the clinic’s site', async () => {
    const page = await withArticles();
    await page.press('See it');
    const inside = await page.one<HTMLIFrameElement>('preview-frame iframe');
    await until(() => {
      inside.scrollIntoView({ behavior: 'instant' });
      const { contentDocument } = inside;
      // What is far from what one sees is not fetched.
      contentDocument
        ?.querySelector('[data-clinic="article-list"]')
        ?.scrollIntoView({ behavior: 'instant', block: 'center' });
      return (
        contentDocument &&
        findAll(contentDocument, 'clinic-article-list')[0] &&
        findAll(contentDocument, '[part="heading"]').length >= 4
      );
    }, 'articles');
    expect(requests(inside).filter(path => path.includes('/blog'))).to.deep.equal([]);
    expect((await page.one('.lead')).textContent).to.contain('The articles are examples');
  });
});
