import { expect } from '@open-wc/testing';
import { findAll, partText, requests, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';

const FOOTER = /Monday - Friday : 8am - 5pm\s*Saturday & Sunday : Open as needed/;

/** Errors of the opened page. It is watched from when it exists until the test ends. */
function watchErrors(frame: HTMLIFrameElement): string[] {
  const errors: string[] = [];
  frame.contentWindow!.addEventListener('error', ({ message }) => errors.push(message));
  frame.contentWindow!.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  return errors;
}

describe('a pasted snippet', () => {
  const modes = [
    ['as a tag', 'tag', /^\/dist\/(?:clinic-widgets\.js|parts\/[\w-]+\.js)$/],
    ['as a placeholder', 'placeholder', /^\/dist\/(?:clinic-widgets\.js|parts\/[\w-]+\.js)$/],
    ['as one script tag', 'script-only', /^\/dist\/(?:clinic-widgets\.js|parts\/[\w-]+\.js)$/],
    ['as the all-in-one file', 'all-in-one', /^\/dist\/clinic-widgets\.all\.js$/],
  ] as const;
  for (const [how, name, ours] of modes) {
    it(`is live ${how}, leaves the author’s text, and asks for nothing but our files`, async () => {
      const frame = await openPage(`/test/pages/${name}.html`);
      const errors = watchErrors(frame);
      const body = frame.contentDocument!.body;

      expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
      await until(
        () => findAll(body, '[part="button"]')[0]?.textContent?.includes('Open until 5 PM'),
        'hours in the button',
      );
      const [button] = findAll(body, '[part="button"]');
      expect(button!.getAttribute('href')).to.equal('tel:+17342226222');
      expect(button!.textContent.replace(/\s+/g, ' ')).to.contain('Call (734) 222-6222');

      expect(body.textContent).to.match(FOOTER);
      expect(body.querySelector('a')!.textContent).to.equal('(734) 222-6222');
      const asked = requests(frame);
      expect(asked).to.not.be.empty;
      for (const path of asked) expect(path).to.match(ours);
      expect(errors).to.deep.equal([]);
    });
  }

  it('reads its options from its address too, and puts the widget where it is told', async () => {
    const frame = await openPage('/test/pages/query.html');
    expect(await partText(frame, 'badge')).to.equal(
      'Closed · Saturday: Open as needed · opens Monday at 8 AM',
    );
    expect(frame.contentDocument!.querySelector('#here > clinic-office-hours')).to.exist;
  });

  it('is a complete answer while no script arrives', async () => {
    const frame = await openPage('/test/pages/no-script.html');
    const { innerText } = frame.contentDocument!.body;
    expect(innerText.match(/Monday - Friday : 8am - 5pm/g)).to.have.length(2);
    expect(innerText).to.contain('(734) 222-6222');
  });

  it('keeps its page still: nothing runs, and nothing is stored', async () => {
    const frame = await openPage('/test/pages/tag.html');
    await partText(frame, 'badge');
    const { localStorage, sessionStorage, document } = frame.contentWindow!;
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});

describe('the loader', () => {
  it('finds what is put into the page later', async () => {
    const frame = await openPage('/test/pages/tag.html');
    await partText(frame, 'badge');
    const { contentDocument: page } = frame;
    const late = page!.createElement('section');
    late.innerHTML = '<div data-clinic="call-button" data-phone="988">Call 988</div>';
    page!.body.append(late);
    const link = await until(() => findAll(late, '[part="button"]')[0], 'button');
    expect(link.getAttribute('href')).to.equal('tel:988');
  });

  it('follows the attributes of a placeholder', async () => {
    const frame = await openPage('/test/pages/placeholder.html');
    await partText(frame, 'badge');
    const [placeholder] = findAll(frame.contentDocument!, '[data-clinic="office-hours"]');
    placeholder!.setAttribute('data-hours', 'Mon-Fri 8am-4pm');
    const badge = () => findAll(frame.contentDocument!, '[part~="badge"]')[0]?.textContent;
    await until(() => badge()?.includes('4 PM'), 'new hours');
    expect(placeholder!.textContent).to.match(FOOTER);
  });

  it('fills a placeholder once, however often its page is put together anew', async () => {
    const frame = await openPage('/test/pages/placeholder.html');
    await partText(frame, 'badge');
    const { body } = frame.contentDocument!;
    body.append(body.firstElementChild!);
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(findAll(body, 'clinic-office-hours')).to.have.length(1);
    expect(findAll(body, '[part~="badge"]')).to.have.length(1);
  });

  const wrong = [
    ['<div data-clinic="office-hour">Mon-Fri 8-5</div>', 'data-clinic="office-hour" is no widget'],
    ['<a data-clinic="office-hours" href="#">Mon-Fri 8-5</a>', '<a data-clinic> cannot hold a widget'],
  ] as const;
  for (const [markup, warning] of wrong) {
    it(`says what is wrong with ${markup}, and leaves it alone`, async () => {
      const frame = await openPage('/test/pages/tag.html');
      await partText(frame, 'badge');
      const warnings: string[] = [];
      (frame.contentWindow as unknown as { console: Console }).console.warn = message =>
        warnings.push(String(message));
      const box = frame.contentDocument!.createElement('div');
      box.innerHTML = markup;
      frame.contentDocument!.body.append(box);
      await until(() => warnings.length, 'warning');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(warning);
      expect(box.textContent).to.equal('Mon-Fri 8-5');
    });
  }

  it('is content to be loaded twice', async () => {
    const frame = await openPage('/test/pages/tag.html');
    const errors = watchErrors(frame);
    await partText(frame, 'badge');
    const again = frame.contentDocument!.createElement('script');
    again.src = '/dist/clinic-widgets.all.js';
    const loaded = new Promise(resolve => again.addEventListener('load', resolve));
    frame.contentDocument!.body.append(again);
    await loaded;
    expect(findAll(frame.contentDocument!, '[part~="badge"]')).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });
});
