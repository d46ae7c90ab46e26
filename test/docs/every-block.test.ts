import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { profileFromJSON } from '../../src/domain/clinic/clinic-profile.js';
import { hoursFromJSON } from '../../src/domain/hours/hours-json.js';
import { findAll, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript, watch } from '../support/page-tools.js';
import { blocks, type Block } from './documents.js';

const all = await blocks();
const of = (...languages: string[]): Block[] => all.filter(({ language }) => languages.includes(language));

/** A group's page names places that the profile in the same document knows. */
const profileOf = ({ document }: Block): string =>
  of('json').find(each => each.document === document && each.code.includes('"locations"'))?.code ?? '';

/** What stands in a block, on a page that loads us, unless the block holds us back. */
async function onPage(block: Block): Promise<{ frame: HTMLIFrameElement; said: () => string[] }> {
  const frame = await openPage('/test/pages/blank.html');
  const page = frame.contentDocument!;
  const { warnings, errors } = watch(frame);
  // Examples name pictures of the site.
  const base = page.createElement('base');
  base.href = '/dist/site/docs/';
  page.head.append(base);
  const facts = profileOf(block);
  if (facts) {
    page.body.insertAdjacentHTML(
      'beforeend',
      `<script type="application/json" data-clinic-profile>${facts}</script>`,
    );
  }
  const code = block.code.replace(/https:\/\/YOUR-HOST|…(?=\/clinic-widgets)/g, '/dist');
  page.body.append(page.createRange().createContextualFragment(code));
  // Blocks without hours stand on pages that have some elsewhere.
  const data = facts ? {} : { 'time-zone': 'America/Detroit', hours: 'Mon-Fri 8am-5pm' };
  await addScript(frame, '/dist/clinic-widgets.js', { ...data, now: '2026-11-24T10:00' });
  return { frame, said: () => [...warnings, ...errors] };
}

describe('every block of the docs', () => {
  it('is of a kind that is run here', () => {
    const kinds = new Set(all.map(({ language }) => language));
    expect([...kinds]).to.have.members(['sh', 'html', 'html live', 'js', 'json', '']);
    expect(all).to.have.length.above(30);
  });

  for (const block of of('html', 'html live')) {
    const [, name = 'a script'] = /data-clinic="([\w-]+)"/.exec(block.code) ?? [];
    it(`works on a page: ${name}, ${block.document}`, async () => {
      const { frame, said } = await onPage(block);
      const page = frame.contentDocument!;
      const places = [...page.querySelectorAll<HTMLElement>('[data-clinic]')];
      for (const place of places) {
        const tag = `clinic-${place.dataset['clinic']!}`;
        await until(() => {
          place.scrollIntoView({ block: 'center', behavior: 'instant' });
          return frame.contentWindow!.customElements.get(tag) && findAll(place.shadowRoot ?? page, tag)[0];
        }, `${tag} of ${block.document}`);
      }
      // What is wrong is told once it is drawn.
      const drawn = places.flatMap(place =>
        findAll(place.shadowRoot ?? page, `clinic-${place.dataset['clinic']!}`),
      );
      await Promise.all(drawn.map(element => (element as LitElement).updateComplete));
      expect(said(), block.code).to.deep.equal([]);
    });
  }

  it('in JSON is a profile or hours, and says nothing that we do not know', () => {
    for (const { code, document } of of('json')) {
      const { value, problems } = document.includes('hours-json')
        ? hoursFromJSON(JSON.parse(code))
        : profileFromJSON(code);
      expect(problems, document).to.deep.equal([]);
      expect(value, document).to.exist;
    }
  });

  it('in JavaScript is one of those run here or by the recipes', () => {
    const known = [/clinic-frame-height/, /clinic-widgets\/domain/, /sendBeacon/, /gtag/];
    for (const { code } of of('js'))
      expect(
        known.filter(each => each.test(code)),
        code,
      ).to.have.length(1);
    expect(of('js')).to.have.length(known.length);
  });

  it('that makes a frame as high as what is in it does so', async () => {
    const { code } = of('js').find(each => each.code.includes('clinic-frame-height'))!;
    const frame = await openPage('/test/pages/blank.html');
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.text = code;
    page.head.append(script);
    const inner = page.createElement('iframe');
    inner.src = '/dist/frame/office-hours.html?hours=Mon-Fri+8am-5pm&time-zone=America/Detroit&view=table';
    page.body.append(inner);
    await until(() => parseFloat(inner.style.height) > 100, 'height of the frame');
  });

  it('that imports the package does what its comments say', async () => {
    const program = of('js').find(({ code }) => code.includes('clinic-widgets/domain'))!.code;
    const frame = await openPage('/test/pages/blank.html');
    const page = frame.contentDocument!;
    const code = program
      .replace(/'clinic-widgets\/domain\//g, `'${location.origin}/dist/modules/domain/`)
      .replace(
        /'clinic-widgets\/define\/office-hours.js'/,
        `'${location.origin}/dist/one/clinic-office-hours.js'`,
      )
      .replace(
        'openingStatus(value, new Date())',
        'window.told = openingStatus(value, new Date(2026, 10, 24, 15))',
      )
      .concat('window.problems = problems;');
    const script = page.createElement('script');
    script.type = 'module';
    script.text = code;
    page.head.append(script);
    const told = await until(
      () => (frame.contentWindow as unknown as { told?: { today: unknown } }).told,
      'opening status',
    );
    expect(told.today).to.deep.equal([['08:00', '17:00']]);
    expect((frame.contentWindow as unknown as { problems: unknown[] }).problems).to.deep.equal([]);
    await until(() => frame.contentWindow!.customElements.get('clinic-office-hours'), 'element');
  });

  it('that is a policy lets a page with it show us', async () => {
    const [{ code }] = of('') as [Block];
    const policy = code.trim().replace('https://YOUR-HOST', location.origin);
    expect(policy).to.contain('trusted-types');
    const csp = `default-src 'none'; ${policy}; require-trusted-types-for 'script'`;
    const frame = await openPage('/test/pages/tag.html', { csp });
    await until(() => findAll(frame.contentDocument!, '[part~="badge"]')[0], 'badge under the policy');
  });
});
