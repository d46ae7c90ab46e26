import { expect } from '@open-wc/testing';
import { findAll, partText, requests, until } from '../../support/frame-tools.js';
import { openHtml } from '../../support/open-html.js';
import { BuilderPage, FOOTER, WEEK } from './builder-page.js';

/** Puts what the builder gave into a fresh page; the files come from here, for they are not released yet. */
async function paste(snippets: readonly string[], now: string): Promise<HTMLIFrameElement> {
  const html = snippets
    .join('\n')
    .replace(
      /https:\/\/cdn\.jsdelivr\.net\/npm\/clinic-widgets@[\d.]+\/dist\//g,
      `${location.origin}/dist/site/dist/`,
    )
    .replace(' defer ', ` defer data-now="${now}" `);
  return openHtml(html);
}

describe('what the builder reads', () => {
  it('reads a footer, and its snippet says exactly that on a fresh page', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    expect(page.week).to.deep.equal(WEEK);
    expect((await page.one<HTMLInputElement>('.phone input')).value).to.equal('(734) 222-6222');
    expect((await page.one<HTMLInputElement>('.zone input')).value).to.equal('America/Detroit');
    expect(page.all('.question')).to.have.length(0);

    await page.press('Get the snippet');
    await until(() => page.snippets.some(text => text.includes('integrity=')), 'hash');
    const frame = await paste(page.snippets, '2026-11-28T10:00');
    expect(await partText(frame, 'badge')).to.equal('Open as needed · regular hours Monday at 8 AM');
    expect(frame.contentDocument!.body.innerText).to.match(
      /Monday - Friday : 8am - 5pm\n\s*Saturday & Sunday : Open as needed/,
    );
    const button = await until(() => findAll(frame.contentDocument!, '[part="button"]')[0], 'button');
    expect(button.getAttribute('href')).to.equal('tel:+17342226222');
    expect(requests(frame).join()).to.not.contain('languages-');
  });

  it('needs a paste and one press when nothing is in doubt', async () => {
    const page = await BuilderPage.open();
    const box = await page.one('#source');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', FOOTER);
    // One engine makes its own clipboard of `data`.
    const init = { clipboardData, data: FOOTER, dataType: 'text/plain', bubbles: true, cancelable: true };
    box.dispatchEvent(new ClipboardEvent('paste', init));
    await page.press('Get the snippet');
    expect(page.snippets).to.have.length(2);
    expect(page.snippets[1]).to.contain('data-hours-for="1bolnfo"');
  });

  const saved: [page: string, days: string[], number: string][] = [
    ['blocks', WEEK, '(734) 222-6222'],
    ['table', ['Monday 7:30 AM – 4:30 PM', 'Friday 8 AM – 12 PM', 'Sunday Closed'], '303-555-0142'],
    ['spans', ['Thursday 8 AM – 6 PM', 'Saturday 9 AM – 12 PM', 'Sunday Closed'], '214-555-0170'],
    ['old', ['Tuesday 8 AM – 5 PM', 'Wednesday 8 AM – 12 PM', 'Saturday not stated'], '603.555.0118'],
    ['list', ['Monday 8:30 AM – 12 PM, 1 PM – 5 PM', 'Saturday By appointment'], '(503) 555-0133'],
    ['spanish', ['Viernes', 'Friday 9 AM – 6 PM', 'Sunday Closed'].slice(1), '(915) 555-0166'],
  ];
  for (const [name, days, number] of saved) {
    it(`reads a saved page (${name}), runs nothing of it, and its snippet says the same`, async () => {
      const page = await BuilderPage.open();
      await page.read(await (await fetch(`/test/pages/clinics/${name}.html`)).text());
      await page.one('.understood');
      expect(page.week).to.include.members(days);
      expect((await page.one<HTMLInputElement>('.phone input')).value).to.equal(number);
      expect(page.frame.contentWindow).to.not.have.property('ranInline');
      expect(requests(page.frame).filter(path => !/^\/dist\/site\//.test(path))).to.deep.equal([]);

      await page.press('Get the snippet');
      const frame = await paste(page.snippets, '2026-11-24T10:00');
      await partText(frame, 'badge');
      expect(frame.contentDocument!.body.textContent).to.contain(number);
    });
  }
});
