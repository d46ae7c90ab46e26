import { expect } from '@open-wc/testing';
import type { FrameHeight } from '../../src/embed/frame.js';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import { findAll, partText, requests, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';

const HOURS = 'hours=Mon-Fri+8am-5pm&time-zone=America/Detroit&now=2026-11-24T10:00';

/** Opens a frame page as a site builder would, and gives what it tells of its height. */
async function told(path: string, sandbox?: string, height = 100): Promise<FrameHeight[]> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  Object.assign(frame.style, { width: '300px', height: `${height}px` });
  frame.src = path;
  const heights: FrameHeight[] = [];
  const listen = ({ data, source }: MessageEvent<FrameHeight>): void => {
    if (source === frame.contentWindow) heights.push(data);
  };
  addEventListener('message', listen);
  document.body.append(frame);
  await until(() => heights.some(each => each.height > 20), 'height');
  await new Promise(resolve => setTimeout(resolve, 300));
  removeEventListener('message', listen);
  frame.remove();
  return heights;
}

describe('a frame page', () => {
  it('shows its widget as its address says, from one classic file', async () => {
    const frame = await openPage(`/dist/frame/office-hours.html?${HOURS}&text=Mon-Fri+8-5&lang=es&view=line`);
    expect(await partText(frame, 'line')).to.equal('Abierto hasta las 17:00');
    expect(frame.contentDocument!.body.textContent.trim()).to.equal('Mon-Fri 8-5');
    expect(requests(frame)).to.have.members(['/dist/frame/frame.css', '/dist/one/clinic-office-hours.js']);
  });

  it('has no floating widget: there is no edge to float at', async () => {
    const frame = await openPage('/dist/frame/call-button.html?phone=988&placement=floating');
    await partText(frame, 'button');
    expect(frame.contentDocument!.querySelector('clinic-call-button')!.getAttribute('placement')).to.equal(
      'inline',
    );
  });

  it('takes nothing from its address that could run or be fetched', async () => {
    const bad =
      'onclick=top.hit=1&style=color:red&profile=/odd/profile.json&base=//evil.test&accent=url(//evil.test)';
    const frame = await openPage(`/dist/frame/call-button.html?phone=988&text=<img src=x onerror=1>&${bad}`);
    await partText(frame, 'button');
    const { body, documentElement } = frame.contentDocument!;
    const [element] = body.children;
    expect(element!.getAttributeNames().sort()).to.deep.equal(['phone', 'placement']);
    expect(body.querySelector('img')).to.equal(null);
    expect(documentElement.style.getPropertyValue('--clinic-accent')).to.equal('');
    expect(requests(frame).filter(path => !path.startsWith('/dist/'))).to.deep.equal([]);
  });

  for (const sandbox of [undefined, 'allow-scripts']) {
    it(`tells its height to the page around it${sandbox ? ', also in a sandbox without storage' : ''}`, async () => {
      const path = `/dist/frame/office-hours.html?${HOURS}&text=Mon-Fri+8-5`;
      const [small, large] = [await told(path, sandbox), await told(path, sandbox, 900)];
      const last = small.at(-1)!;
      expect(last.type).to.equal('clinic-frame-height');
      expect(last.widget).to.equal('office-hours');
      // The author's line, and the badge beside or below it: as high as they are, whatever the frame is.
      expect(last.height).to.be.within(30, 90);
      expect(large.at(-1)!.height).to.equal(last.height);
    });
  }

  it('leads out of the frame', async () => {
    const frame = await openPage('/dist/frame/call-button.html?phone=988');
    const page = frame.contentDocument!;
    const [button] = await until(() => {
      const found = findAll(page, '[part="button"]');
      return found.length ? found : undefined;
    }, 'button');
    expect(page.querySelector('base')!.target).to.equal('_top');
    // What dials stays in the frame, which more frames may do than lead their page elsewhere.
    page.addEventListener('click', event => event.preventDefault());
    (button as HTMLAnchorElement).click();
    expect((button as HTMLAnchorElement).target).to.equal('_self');
  });

  it('is there for every widget but the one that would scroll the frame', async () => {
    for (const name of WIDGET_NAMES as readonly string[]) {
      const { status } = await fetch(`/dist/frame/${name}.html`);
      expect(status, name).to.equal(name === 'scroll-to-top' ? 404 : 200);
    }
  });
});

describe('sri.json', () => {
  it('has the hash of every file a page can load', async () => {
    const hashes = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>;
    expect(hashes).to.include.keys('clinic-widgets.js', 'clinic-widgets.all.js', 'clinic-widgets.early.js');
    for (const path of ['clinic-widgets.js', 'one/clinic-call-button.js', 'frame/office-hours.html']) {
      const bytes = await (await fetch(`/dist/${path}`)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      expect(hashes[path]).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
    }
  });
});
