import { expect } from '@open-wc/testing';
import { findAll, until } from '../../support/frame-tools.js';
import { BuilderPage, FOOTER, WEEK } from './builder-page.js';

describe('what the builder shows and takes back', () => {
  it('comes back from its own address, of which nothing is sent', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    await until(() => page.frame.contentWindow!.location.hash, 'fragment');
    const again = await BuilderPage.open(
      page.frame.contentWindow!.location.href.replace(/^.*?(?=\/dist)/, '').replace('#', '?again#'),
    );
    expect(again.week).to.deep.equal(WEEK);
    expect(await again.one('h1')).to.have.property('textContent', 'Your clinic');
    const broken = await BuilderPage.open('/dist/site/snippet-builder/index.html?broken#draft=eyJ');
    expect(broken.title).to.contain('Opening hours');
  });

  it('takes its own snippet back, and says what was changed in it', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    await page.press('Get the snippet');
    const text = page.snippets.join('\n');
    await page.press('Check a snippet');
    await page.set('check-step textarea', text.replace('8am', '9am'));
    expect(
      page
        .all('.findings')
        .map(({ textContent }) => textContent)
        .join(),
    ).to.contain('The words were changed');
    await page.set('check-step textarea', text);
    await until(() => !page.all('.findings .bad').length, 'nothing found');
    await page.press('Change it');
    expect(page.week).to.deep.equal(WEEK);
  });

  it('shows the real widgets at any moment, on a page of its own', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    await page.press('See it');
    const inside = await page.one<HTMLIFrameElement>('preview-frame iframe');
    const badge = (said: RegExp) =>
      until(() => {
        // What is far from what one sees is not fetched.
        inside.scrollIntoView({ behavior: 'instant' });
        const found = inside.contentDocument && findAll(inside.contentDocument, '[part~="badge"]')[0];
        return found && said.test(found.textContent) ? found : undefined;
      }, `badge ${said}`);
    await page.set('.controls select', page.all<HTMLOptionElement>('.controls option')[1]!.value);
    await badge(/Open until 5 PM/);
    await page.set('.controls input', '2026-11-28T10:00');
    await badge(/Open as needed/);
    expect(new URL(inside.contentWindow!.location.href).pathname).to.equal(
      '/dist/site/snippet-builder/preview.html',
    );
  });

  it('shows what stands there without JavaScript', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    await page.press('Get the snippet');
    (await page.one<HTMLDetailsElement>('keep-card details:last-of-type')).open = true;
    const inside = await page.one<HTMLIFrameElement>('keep-card iframe');
    const said = () => inside.contentDocument?.querySelector<HTMLElement>('#here')?.innerText ?? '';
    await until(() => said().includes('Monday'), 'the clinic’s words');
    expect(said()).to.contain('Saturday & Sunday : Open as needed').and.contain('(734) 222-6222');
    expect(findAll(inside.contentDocument!, '[part]')).to.be.empty;
  });
});
