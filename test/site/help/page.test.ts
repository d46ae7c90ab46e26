import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FINDING_IDS } from '../../../src/page/check/finding.js';
import { HOSTS } from '../../../site/snippet-builder/hosts.js';
import { setViewport } from '../../support/commands.js';
import { focusIn, until } from '../../support/frame-tools.js';
import { openPage } from '../../support/open-page.js';

/** On the site, and beside the widgets' files. */
const PAGES = ['/dist/site/docs/troubleshooting.html', '/dist/help/index.html'];
const [SITE, BESIDE] = PAGES as [string, string];

/** What says how it is, and is never wrong. */
const NOTHING_TO_MEND = ['version', 'widgets', 'check-failed'];
/** What is no finding, and is looked for all the same. */
const ALSO = ['data-profile'];

async function help(address: string) {
  const frame = await openPage(address);
  const page = frame.contentDocument!;
  const one = <E extends HTMLElement>(selector: string): E => page.querySelector<E>(selector)!;
  await until(() => !one('.find').hidden, 'search');
  const words = one<HTMLInputElement>('#find-words');
  const shown = () =>
    [...page.querySelectorAll<HTMLElement>('.finding')]
      .filter(section => section.getClientRects().length)
      .map(({ id }) => id);
  const type = async (text: string): Promise<void> => {
    words.value = text;
    words.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { frame, page, one, words, shown, type, count: () => one('#find-count').textContent };
}

/** The page as it came, without scripts. */
const written = async (address: string): Promise<Document> =>
  new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');

describe('the page of findings', () => {
  for (const address of PAGES) {
    it(`has an address for all that the self-check can tell, and where to mend it: ${address}`, async () => {
      const page = await written(address);
      const sections = [...page.querySelectorAll('.finding')];
      expect(sections.map(({ id }) => id)).to.have.members([...FINDING_IDS, ...ALSO]);
      for (const section of sections) {
        expect(section.querySelector('h3 a')?.getAttribute('href')).to.equal(`#${section.id}`);
        expect(section.querySelector('p')!.textContent.length, section.id).to.be.above(20);
        const mended = !NOTHING_TO_MEND.includes(section.id);
        expect(Boolean(section.querySelector('.where')), section.id).to.equal(mended);
        const builders = [...section.querySelectorAll('dt')].map(({ textContent }) => textContent);
        expect(builders, section.id).to.have.length(mended ? page.querySelectorAll('option').length - 1 : 0);
        for (const said of section.querySelectorAll('dd')) {
          expect(said.textContent, section.id).to.match(/^(?:Code|Text|Styles|Search data|Takes away): ./);
        }
      }
    });
  }

  it('knows every builder that the snippet builder knows', async () => {
    const builders = (await written(SITE)).querySelector('#find-builder')!.textContent;
    for (const { name, way } of HOSTS) {
      const [first] = name.split(/[:\s]/);
      // These two name no builder.
      if (way.mode !== 'link' && way.mode !== 'enhance') expect(builders, name).to.contain(first);
    }
  });

  it('is whole without scripts, and shows nothing that needs them', async () => {
    const page = await written(BESIDE);
    expect(page.querySelector('.find')!.hasAttribute('hidden')).to.equal(true);
    expect(page.querySelectorAll('.finding[hidden], .findings[hidden], [data-builder][hidden]')).to.be.empty;
    for (const { src, text } of page.scripts) {
      expect(text).to.equal('');
      expect(src).to.contain('help.js');
    }
  });

  for (const address of PAGES) {
    it(`finds by words and says how many, under its own policy, on a narrow phone: ${address}`, async () => {
      await setViewport({ width: 320, height: 800 });
      const { frame, page, one, shown, type, count } = await help(address);
      const blocked: string[] = [];
      page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        blocked.push(violatedDirective),
      );
      const all = FINDING_IDS.length + ALSO.length;
      expect(count()).to.equal(`All ${all} findings.`);
      expect(one('#find-count').getAttribute('role')).to.equal('status');
      await type('Cookie bar');
      expect(shown()).to.deep.equal(['covered']);
      expect(count()).to.equal(`1 of ${all} findings.`);
      const heads = [...page.querySelectorAll('.findings h2')].filter(head => head.getClientRects().length);
      expect(heads.map(({ textContent }) => textContent)).to.deep.equal(['What a visitor sees']);
      await type('[error] policy: … [doubt] hidden: …');
      expect(shown()).to.deep.equal(['policy', 'hidden']);
      await type('qqq');
      expect(shown()).to.deep.equal([]);
      expect(count()).to.contain('No finding');
      const { scrollWidth, clientWidth } = page.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(blocked).to.deep.equal([]);
      expect(frame.contentWindow!.localStorage.length).to.equal(0);
    });
  }

  it('is worked with the keyboard: typed in, and emptied by Escape', async () => {
    const { frame, words, shown } = await help(SITE);
    await focusIn(frame, words);
    // Letters that no finding has. WebKitGTK's driver now and then loses what is typed first.
    for (let tries = 0; tries < 5 && !words.value; tries += 1) await sendKeys({ type: 'x' });
    await until(() => shown().length < FINDING_IDS.length, 'fewer findings');
    await sendKeys({ press: 'Escape' });
    await until(() => shown().length === FINDING_IDS.length + ALSO.length, 'all findings');
    expect(words.value).to.equal('');
  });

  it('tells of one builder alone when asked, and of all again', async () => {
    const { page, one } = await help(SITE);
    const builder = one<HTMLSelectElement>('#find-builder');
    const rows = () =>
      one<HTMLDetailsElement>('#covered details').open
        ? [...page.querySelectorAll<HTMLElement>('#covered [data-builder]')].filter(({ hidden }) => !hidden)
        : [];
    const choose = (value: string): void => {
      builder.value = value;
      builder.dispatchEvent(new Event('change', { bubbles: true }));
    };
    expect(rows()).to.deep.equal([]);
    choose('squarespace');
    expect(rows().map(row => row.querySelector('dt')!.textContent)).to.deep.equal(['Squarespace']);
    expect(rows()[0]!.textContent).to.contain('Code Injection').and.to.contain('Custom CSS');
    choose('');
    expect(rows()).to.deep.equal([]);
    one<HTMLDetailsElement>('#covered details').open = true;
    expect(rows()).to.have.length(builder.options.length - 1);
  });

  it('answers an address that names a finding, whatever was searched', async () => {
    const { frame, page, shown, type } = await help(SITE);
    await type('cookie');
    frame.contentWindow!.location.hash = '#policy';
    await until(() => shown().includes('policy'), 'finding of the address');
    await until(() => page.activeElement?.id === 'policy', 'focus');
  });
});
