import { expect } from '@open-wc/testing';
import { snippetFor } from '../../src/embed/snippet.js';
import type { SnippetChoices, SnippetFacts } from '../../src/embed/snippet/snippet-facts.js';
import { textChecksum } from '../../src/domain/text-checksum.js';
import { FOOTER } from '../support/author-text.js';
import { findAll, partText, requests, until } from '../support/frame-tools.js';
import { openHtml } from '../support/open-html.js';
import { setViewport } from '../support/commands.js';
import { choices, FACTS } from './snippet/facts.js';

const TUESDAY = '2026-11-24T10:00';
const FRIDAY_NIGHT = '2026-11-27T20:00';

const textOf = (place: string, facts: SnippetFacts, how: SnippetChoices) =>
  snippetFor(facts, how)
    .filter(piece => piece.place === place)
    .map(({ text }) => text)
    .join('\n');

/** Opens a page with a snippet pasted into it, at a moment. */
async function paste(how: SnippetChoices, { facts = FACTS, now = TUESDAY, style = '' } = {}) {
  const head = textOf('head', facts, how).replaceAll(' defer ', ` defer data-now="${now}" `);
  return openHtml(textOf('page', facts, how), `<style>${style}</style>${head}`);
}

async function hashOf(file: string): Promise<string> {
  const bytes = await (await fetch(`/dist/${file}`)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

describe('a snippet', () => {
  const ways: [how: string, choices: SnippetChoices][] = [
    ['with placeholders', choices('placeholder')],
    ['with tags', choices('tag')],
    ['with one script tag', choices('script')],
    ['with the options in the address', choices('script', { options: 'query' })],
    ['with the single file', choices('placeholder', { files: { ...choices('tag').files, single: true } })],
  ];
  for (const [how, given] of ways) {
    it(`says the hours and the number ${how}, and asks for nothing but our files`, async () => {
      const frame = await paste(given);
      expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
      const button = await until(
        () =>
          findAll(frame.contentDocument!, '[part="button"]').find(({ textContent }) =>
            /Open/.test(textContent),
          ),
        'button with hours',
      );
      expect(button.getAttribute('href')).to.equal('tel:+17342226222');
      expect(button.textContent.replace(/\s+/g, ' ')).to.contain('Call (734) 222-6222');
      for (const path of requests(frame))
        expect(path).to.match(/^\/dist\/(?:clinic-widgets[\w.]*|parts\/[\w-]+)\.js$/);
    });
  }

  for (const mode of ['placeholder', 'tag'] as const) {
    it(`fetches no reader for hours that are settled, as a ${mode}`, async () => {
      const frame = await paste(choices(mode), { now: FRIDAY_NIGHT });
      expect(await partText(frame, 'badge')).to.equal(
        'Closed · Saturday: Open as needed · opens Monday at 8 AM',
      );
      expect(requests(frame).join()).to.not.match(/languages-|hours-from-text/);
    });

    for (const [width, now] of [
      [800, TUESDAY],
      [390, TUESDAY],
      [390, FRIDAY_NIGHT],
    ] as const) {
      it(`keeps its height free as a ${mode}, ${width} px wide, at ${now}`, async () => {
        await setViewport({ width, height: 600 });
        const style = 'body { font: 1rem/1.6 sans-serif }';
        const still = await openHtml(textOf('page', FACTS, choices(mode)), `<style>${style}</style>`);
        const frame = await paste(choices(mode), { now, style });
        // What is below the frame's edge is not fetched.
        frame.style.height = '100vh';
        await partText(frame, 'badge');
        await until(() => findAll(frame.contentDocument!, '.hours')[0], 'hours in the button');
        const boxes = ({ contentDocument }: HTMLIFrameElement) =>
          [...contentDocument!.body.children].map(child => child.getBoundingClientRect().height);
        expect(boxes(frame)).to.deep.equal(boxes(still));
      });
    }
  }

  it('goes by its text again once somebody edits it', async () => {
    const how = choices('placeholder');
    const page = textOf('page', FACTS, how).replace('8am - 5pm', '8am - 4pm');
    const head = textOf('head', FACTS, how).replace(' defer ', ` defer data-now="${TUESDAY}" `);
    const frame = await openHtml(page, head);
    expect(await partText(frame, 'badge')).to.equal('Open until 4 PM');
  });

  it('names the country’s own numbers for a crisis, and none where no country is known', () => {
    const how = choices('placeholder', { widgets: [{ name: 'crisis-line', attributes: {} }] });
    const inCountry = (profile: SnippetFacts['profile']) => textOf('page', { ...FACTS, profile }, how);
    expect(inCountry({ timeZone: 'America/Detroit' }))
      .to.contain('tel:988')
      .and.contain('tel:911');
    const british = inCountry({ country: 'GB' });
    expect(british).to.contain('tel:116123').and.contain('tel:999');
    expect(british).to.not.contain('988');
    expect(inCountry({})).to.not.contain('tel:');
  });

  it('is a complete answer without scripts', async () => {
    const { contentDocument } = await openHtml(textOf('page', FACTS, choices('placeholder')));
    expect(contentDocument!.body.innerText).to.match(
      /Monday - Friday : 8am - 5pm\n\s*Saturday & Sunday : Open as needed\n\s*\(734\) 222-6222/,
    );
    expect(contentDocument!.querySelector('a')!.getAttribute('href')).to.equal('tel:+17342226222');
  });

  it('runs with the hash of the very file, and leaves the text alone with another', async () => {
    const file = 'clinic-widgets.js';
    const withHash = (hash: string) =>
      choices('placeholder', { files: { ...choices('tag').files, integrity: { [file]: hash } } });
    expect(await partText(await paste(withHash(await hashOf(file))), 'badge')).to.equal('Open until 5 PM');

    const refused = await paste(withHash(await hashOf('clinic-widgets.all.js')));
    expect(findAll(refused.contentDocument!, '[part]')).to.be.empty;
    expect(refused.contentDocument!.body.innerText).to.contain('8am - 5pm');
  });

  it('has the early script, first and not deferred, only with the toolbar', () => {
    const toolbar = [{ name: 'accessibility-toolbar', attributes: {} }];
    const head = textOf('head', FACTS, choices('placeholder', { widgets: toolbar }));
    expect(head).to.match(/^<script data-cfasync="false" src="[^"]*\/clinic-widgets\.early\.js"/);
    expect(textOf('head', FACTS, choices('placeholder'))).to.not.contain('early');
  });

  it('gives rules for the site’s own sheet where style attributes are forbidden', () => {
    const how = choices('placeholder', { looks: 'sheet', accent: '#0b5f73' });
    expect(textOf('page', FACTS, how)).to.not.contain('style=');
    expect(textOf('sheet', FACTS, how)).to.match(
      /^\[data-clinic="office-hours"\] \{ min-height: max\([\d.]+em, [\d.]+em - \d+vw\); --clinic-accent: #0b5f73 \}\n/,
    );
  });

  it('has the profile in the page only for what cannot be said elsewhere', async () => {
    expect(textOf('head', FACTS, choices('placeholder'))).to.not.contain('data-clinic-profile');
    const notice = { text: 'Closed for the </script> storm', until: '2026-12-02' };
    const facts = { ...FACTS, profile: { ...FACTS.profile, notice } };
    const frame = await paste(choices('placeholder'), { facts });
    const script = frame.contentDocument!.querySelector('script[data-clinic-profile]');
    expect((JSON.parse(script!.textContent) as { notice: object }).notice).to.deep.equal(notice);
    const file = choices('placeholder', { profileFile: '/clinic.json' });
    expect(textOf('head', facts, file))
      .to.contain('data-profile="/clinic.json"')
      .and.not.contain('storm');
  });

  it('lets nothing that was typed end an attribute or a tag', async () => {
    const nasty = `"'><img src=x onerror=alert(1)> & </div><!-- \u0000`;
    const facts: SnippetFacts = {
      profile: {
        name: nasty,
        timeZone: nasty,
        phones: [{ number: nasty, label: nasty }],
        email: nasty,
        country: nasty,
      },
      settled: { '': { office: { text: nasty, hours: { week: {}, notes: { mon: nasty } } } } },
    };
    for (const mode of ['placeholder', 'tag', 'script', 'link', 'enhance', 'frame'] as const) {
      const widgets = ['office-hours', 'call-button', 'accessibility-toolbar', 'contact-card'].map(name => ({
        name,
        attributes: { label: nasty },
      }));
      const how = choices(mode, { widgets, accent: nasty, language: nasty });
      const text = snippetFor(facts, how).map(piece => piece.text);
      const page = new DOMParser().parseFromString(text.join(''), 'text/html');
      expect(page.querySelectorAll('img, [onerror]'), mode).to.have.length(0);
      expect(page.body.innerHTML, mode).to.not.contain('<!--');
    }
  });

  it('binds the hours to the text as it is written', () => {
    const page = new DOMParser().parseFromString(textOf('page', FACTS, choices('placeholder')), 'text/html');
    const box = page.querySelector('[data-clinic="office-hours"]')!;
    expect(box.getAttribute('data-hours-for')).to.equal('1bolnfo');
    expect(textChecksum(box.textContent)).to.equal(textChecksum(FOOTER));
  });

  it('fills in the form for a custom element', () => {
    expect(textOf('fields', FACTS, choices('element'))).to.match(
      /^Tag name: clinic-office-hours\nServer URL: .*\/dist\/one\/clinic-office-hours\.js\ntime-zone: America\/Detroit\nhours: \{/,
    );
  });

  it('gives a frame all that its page has to know', () => {
    const page = new DOMParser().parseFromString(textOf('page', FACTS, choices('frame')), 'text/html');
    const { searchParams, pathname } = new URL(page.querySelector('iframe')!.src);
    expect(pathname).to.equal('/dist/frame/office-hours.html');
    expect(searchParams.get('text')).to.equal(FOOTER);
    expect(searchParams.get('time-zone')).to.equal('America/Detroit');
  });
});
