import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/page/shared-record.js';
import { findAll, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript, watch } from '../support/page-tools.js';
import { OLD_SNIPPETS, type OldSnippet } from './old-snippets.js';

/** A page with a snippet in it. */
async function pageWith({ page, scripts }: OldSnippet) {
  const frame = await openPage('/test/pages/blank.html');
  const seen = watch(frame);
  frame.contentDocument!.body.insertAdjacentHTML('beforeend', page);
  for (const { src, data } of scripts) await addScript(frame, `/dist/${src}`, data);
  return { frame, ...seen };
}

/** What a part says, once it says it. */
const saying = (frame: HTMLIFrameElement, part: string, says: RegExp) =>
  until(
    () =>
      findAll(frame.contentDocument!, `[part~="${part}"]`).some(({ textContent }) =>
        says.test(textContent.replace(/\s+/g, ' ').trim()),
      ),
    `${part} that says ${says}`,
  );

describe('snippets given out by every version', () => {
  it('are there for this minor, and for none that is yet to come', () => {
    const minor = (version: string) => version.split('.').slice(0, 2).map(Number);
    const [major, now] = minor(VERSION);
    for (const { since, name } of OLD_SNIPPETS) {
      expect(minor(since)[0], name).to.equal(major);
      expect(minor(since)[1], name).to.be.at.most(now!);
    }
    expect(OLD_SNIPPETS.map(({ since }) => since)).to.include('0.1.0');
  });

  for (const snippet of OLD_SNIPPETS) {
    it(`of ${snippet.since} work: ${snippet.name}`, async () => {
      const { frame, warnings, errors } = await pageWith(snippet);
      for (const [part, says] of snippet.shows) await saying(frame, part, says);
      expect([...warnings, ...errors]).to.deep.equal([]);
    });
  }

  it('of 0.1.0 work in a frame', async () => {
    const frame = await openPage(
      '/dist/frame/office-hours.html?hours=Mon-Fri+8am-5pm&time-zone=America/Detroit&now=2026-11-24T10:00',
    );
    await saying(frame, 'badge', /Open until 5 PM/);
  });

  it('of 0.1.0 hear of calls by the same names', async () => {
    const { frame } = await pageWith(OLD_SNIPPETS[0]!);
    const heard: Record<string, unknown>[] = [];
    const page = frame.contentDocument!;
    await saying(frame, 'button', /Call/);
    page.addEventListener('clinic-call', event => {
      const { kind, state } = event as unknown as Record<string, unknown>;
      heard.push({ kind, state });
    });
    const button = findAll(page, '[part="button"]')[0] as HTMLElement;
    // Nothing is dialled here.
    page.addEventListener('click', event => event.preventDefault(), { once: true });
    button.click();
    await until(() => heard.length, 'clinic-call');
    expect(heard).to.deep.equal([{ kind: 'call', state: 'open' }]);
  });
});

describe('a page with two versions', () => {
  /** The one-file script as another version would say it. */
  async function addVersion(frame: HTMLIFrameElement, version: string): Promise<void> {
    const text = await (await fetch('/dist/clinic-widgets.all.js')).text();
    expect(text).to.contain(VERSION);
    const address = URL.createObjectURL(new Blob([text.replaceAll(VERSION, version)]));
    await addScript(frame, address);
    URL.revokeObjectURL(address);
  }

  for (const order of ['older', 'newer']) {
    it(`is left to the first, the ${order} one, with one warning`, async () => {
      const frame = await openPage('/test/pages/blank.html');
      const { warnings, errors } = watch(frame);
      frame.contentDocument!.body.insertAdjacentHTML(
        'beforeend',
        '<div data-clinic="office-hours" data-time-zone="America/Detroit">Mon-Fri 8am-5pm</div>',
      );
      const other = '0.9.9';
      if (order === 'newer') await addVersion(frame, other);
      await addScript(frame, '/dist/clinic-widgets.js', { now: '2026-11-24T10:00' });
      await saying(frame, 'badge', /./);
      if (order === 'older') await addVersion(frame, other);
      await until(() => warnings.length, 'warning');
      expect(findAll(frame.contentDocument!, '[part~="badge"]')).to.have.length(1);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(other).and.to.contain(VERSION);
      expect(errors).to.deep.equal([]);
    });
  }
});
