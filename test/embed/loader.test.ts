import { expect } from '@open-wc/testing';
import { findAll, partText, requests, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript, aMoment, watch } from '../support/page-tools.js';

const LOADER = '/dist/clinic-widgets.js';
const FACTS = { 'time-zone': 'America/Detroit', now: '2026-11-24T10:00' };
const BADGE = '<div data-clinic="office-hours">Mon-Fri 8am-5pm</div>';

const partsOf = (frame: HTMLIFrameElement) => requests(frame).filter(path => path.includes('/parts/'));

async function pageWith(html: string) {
  const frame = await openPage('/test/pages/blank.html');
  const page = frame.contentDocument!;
  page.body.insertAdjacentHTML('beforeend', html);
  return { frame, page, ...watch(frame) };
}

describe('when the loader fetches', () => {
  it('waits with what is far below until it is near', async () => {
    const far = await pageWith('<div id="long" style="height: 9000px"></div>' + BADGE);
    await addScript(far.frame, LOADER, FACTS);
    await aMoment();
    expect(partsOf(far.frame)).to.deep.equal([]);
    far.page.querySelector('[data-clinic]')!.scrollIntoView();
    expect(await partText(far.frame, 'badge')).to.equal('Open until 5 PM');
  });

  it('fetches what floats, wherever it stands in the page', async () => {
    const { frame } = await pageWith(
      '<div style="height: 9000px"></div><div data-clinic="call-button" data-placement="floating">988</div>',
    );
    await addScript(frame, LOADER, FACTS);
    expect(await partText(frame, 'button')).to.contain('Call 988');
  });

  it('fetches what is not drawn, for nobody knows when it will be', async () => {
    const { frame, page } = await pageWith(`<div hidden>${BADGE}</div>`);
    await addScript(frame, LOADER, FACTS);
    await partText(frame, 'badge');
    expect(page.querySelector('[data-clinic]')!.shadowRoot).to.exist;
  });

  it('asks once more for a part that failed', async () => {
    const { frame, warnings, errors } = await pageWith(BADGE + '<div data-clinic="call-button">988</div>');
    await addScript(frame, `/odd/flaky/k${Date.now()}/clinic-widgets.js`, FACTS);
    await partText(frame, 'badge');
    await partText(frame, 'button');
    expect(warnings).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('asks once more for what a widget fetches later', async () => {
    const { frame, warnings, errors } = await pageWith(
      `<div lang="es" data-clinic="office-hours" data-hours='{"week":{"tue":[["08:00","17:00"]]}}'></div>`,
    );
    await addScript(frame, `/odd/flaky/l${Date.now()}-1-words-es/clinic-widgets.js`, FACTS);
    expect(await partText(frame, 'badge')).to.match(/^Abierto/);
    expect(warnings).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('says which part did not come, and asks anew when a visitor does', async () => {
    const { frame, page, warnings, errors } = await pageWith(
      '<div data-clinic="accessibility-toolbar"></div>',
    );
    await addScript(frame, `/odd/flaky/t${Date.now()}-2-toolbar-panel/clinic-widgets.js`);
    await partText(frame, 'opener');
    const opener = findAll(page, '[part~="opener"]')[0] as HTMLElement;
    opener.click();
    await until(() => warnings.length, 'warning');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('toolbar-panel').and.to.contain('did not come');
    opener.click();
    await partText(frame, 'panel');
    expect(errors).to.deep.equal([]);
  });
});

describe('where the loader finds its options', () => {
  it('searches the page for its script tag where an optimiser runs the code itself', async () => {
    const { frame, page } = await pageWith(BADGE);
    const held = page.createElement('script');
    held.type = 'text/delayed';
    for (const [name, value] of Object.entries(FACTS)) held.setAttribute(`data-${name}`, value);
    held.src = LOADER;
    page.body.append(held);
    const code = await (await fetch(LOADER)).text();
    (frame.contentWindow as unknown as typeof globalThis).eval(code);
    expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
  });

  it('runs when a consent tool lets it, after the page has loaded', async () => {
    const { frame, page } = await pageWith(BADGE);
    const held = page.createElement('script');
    held.type = 'text/plain';
    held.dataset['category'] = 'functional';
    for (const [name, value] of Object.entries(FACTS)) held.setAttribute(`data-${name}`, value);
    held.src = LOADER;
    page.body.append(held);
    await aMoment();
    expect(partsOf(frame)).to.deep.equal([]);

    const agreed = page.createElement('script');
    for (const { name, value } of held.attributes) if (name !== 'type') agreed.setAttribute(name, value);
    held.replaceWith(agreed);
    expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
  });

  it('says what to use when nothing tells where its files are', async () => {
    const { frame, page, warnings } = await pageWith(BADGE);
    const inline = page.createElement('script');
    inline.append(await (await fetch(LOADER)).text());
    page.body.append(inline);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('data-base').and.to.contain('clinic-widgets.all.js');
    expect(frame.contentDocument!.body.innerText).to.contain('Mon-Fri 8am-5pm');
  });
});

describe('a page that changes under the loader', () => {
  it('is alive again after its whole body was written anew', async () => {
    const { frame, page, errors } = await pageWith(BADGE);
    await addScript(frame, LOADER, { ...FACTS, widgets: 'call-button office-hours', phone: '988' });
    const docked = (selector: string) =>
      findAll(page, selector).filter(each => each.closest<HTMLElement>('.root')?.style.position === 'fixed');
    await until(() => docked('[part="button"]').length === 1, 'floating button');
    await until(() => docked('[part~="badge"]').length === 1, 'floating badge');
    page.body.innerHTML = page.body.innerHTML + '<p>More</p>';
    await until(() => docked('[part="button"]').length === 1, 'floating button again');
    await until(() => docked('[part~="badge"]').length === 1, 'floating badge again');
    await until(() => findAll(page, '[part~="badge"]').length === 2, 'the badge in the page');
    expect(page.querySelectorAll('clinic-call-button')).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('is alive again after its body was replaced by another page’s', async () => {
    const { frame, page } = await pageWith(BADGE);
    await addScript(frame, LOADER, { ...FACTS, widgets: 'call-button', phone: '988' });
    await partText(frame, 'button');
    const next = page.createElement('body');
    next.innerHTML = BADGE;
    page.body.replaceWith(next);
    expect(await partText(frame, 'button')).to.contain('988');
    expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
  });

  it('does not put back what the page took away', async () => {
    const { frame, page } = await pageWith(BADGE);
    await addScript(frame, LOADER, { ...FACTS, widgets: 'call-button', phone: '988' });
    await partText(frame, 'button');
    page.querySelector('clinic-call-button')!.remove();
    await aMoment();
    expect(page.querySelector('clinic-call-button')).to.equal(null);
  });

  it('keeps what is moved', async () => {
    const { frame, page } = await pageWith(`<main>${BADGE}</main><aside></aside>`);
    await addScript(frame, LOADER, FACTS);
    await partText(frame, 'badge');
    page.querySelector('aside')!.append(page.querySelector('[data-clinic]')!);
    await aMoment();
    expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
    expect(findAll(page, '[part~="badge"]')).to.have.length(1);
  });
});

describe('a page we share', () => {
  it('keeps to the first version, and says so', async () => {
    const { frame, warnings, errors } = await pageWith(BADGE);
    const page = frame.contentWindow as unknown as Record<symbol, object>;
    page[Symbol.for('clinic-widgets')] = { version: '0.0.9', pieces: {} };
    await addScript(frame, LOADER, FACTS);
    await until(() => warnings.length, 'warning');
    expect(warnings[0]).to.contain('0.0.9').and.to.contain('remove one script tag');
    expect(partsOf(frame).filter(path => path.includes('call-button'))).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('leaves a tag to the stranger who took it', async () => {
    const { frame, page, warnings, errors } = await pageWith(
      BADGE + '<div data-clinic="call-button">(734) 222-6222</div>',
    );
    const own = frame.contentWindow as unknown as typeof globalThis;
    class Stranger extends own.HTMLElement {}
    own.customElements.define('clinic-call-button', Stranger);
    await addScript(frame, LOADER, FACTS);
    await partText(frame, 'badge');
    await until(() => warnings.length, 'warning');
    expect(warnings[0]).to.contain('another script');
    expect(page.querySelector('[data-clinic="call-button"]')!.shadowRoot).to.equal(null);
    expect(errors).to.deep.equal([]);
  });

  it('runs nothing that stands in a placeholder', async () => {
    const { frame, page } = await pageWith(
      '<div data-clinic="call-button" data-onclick="top.hit = 1" data-onfocus="1" data-style="color: red" data-phone="988">988</div>',
    );
    await addScript(frame, LOADER, FACTS);
    await partText(frame, 'button');
    const [element] = findAll(page, 'clinic-call-button');
    expect(element!.getAttributeNames().filter(name => /^on|style/.test(name))).to.deep.equal([]);
  });
});
