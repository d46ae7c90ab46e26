import { expect } from '@open-wc/testing';
import { profileFromJSON } from '../../src/domain/clinic/clinic-profile.js';
import { hoursFromJSON } from '../../src/domain/hours/hours-json.js';
import { findAll, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript, aMoment, watch } from '../support/page-tools.js';

/** The code of a page of the docs, by its language, in order. */
async function recipes(page: string, language: string): Promise<string[]> {
  const text = await (await fetch(`/docs/${page}.md`)).text();
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```/gm)].flatMap(([, of, code]) =>
    of === language ? [code!] : [],
  );
}

const HOURS = '<div data-clinic="office-hours" data-time-zone="America/Detroit">Mon-Fri 8am-5pm</div>';
const CALL =
  '<div data-clinic="call-button" data-hours="Mon-Fri 8am-5pm" data-time-zone="America/Detroit"><a href="tel:+17345550123">(734) 555-0123</a></div>';

async function pageOf(body: string): Promise<HTMLIFrameElement> {
  const frame = await openPage('/test/pages/blank.html');
  frame.contentDocument!.body.insertAdjacentHTML('beforeend', body);
  return frame;
}

const badges = (frame: HTMLIFrameElement): string[] =>
  findAll(frame.contentDocument!, '[part~="badge"]').map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

/** Runs what stands in a script, on the page. */
function run(frame: HTMLIFrameElement, code: string): void {
  const script = frame.contentDocument!.createElement('script');
  script.text = code;
  frame.contentDocument!.head.append(script);
}

describe('the consent recipes', () => {
  it('hold the script until the visitor agrees, each as its tool wants it', async () => {
    const held = await recipes('consent-and-counting', 'html');
    expect(held).to.have.length(5);
    for (const recipe of held) {
      const frame = await pageOf(HOURS);
      const page = frame.contentDocument!;
      page.head.append(
        page.createRange().createContextualFragment(recipe.replace('https://YOUR-HOST', '/dist')),
      );
      await aMoment();
      expect(badges(frame), recipe).to.deep.equal([]);
      // Agreed: every tool makes the script anew, as an ordinary one, with all its other attributes.
      const script = page.head.querySelector<HTMLScriptElement>('script[type="text/plain"]')!;
      const live = page.createElement('script');
      for (const { name, value } of script.attributes) if (name !== 'type') live.setAttribute(name, value);
      live.src = script.dataset['suppressedsrc'] ?? script.src;
      script.replaceWith(live);
      await until(() => badges(frame).length, `badge with ${recipe}`);
    }
  });
});

describe('the counting recipes', () => {
  /** A page with a call button, pressed once with a recipe at work. */
  async function pressed(recipe: string, spy: (page: Window & typeof globalThis) => void) {
    const frame = await pageOf(CALL);
    const { errors } = watch(frame);
    spy(frame.contentWindow as Window & typeof globalThis);
    run(frame, recipe);
    await addScript(frame, '/dist/clinic-widgets.js', { now: '2026-11-24T10:00' });
    const button = await until(
      () =>
        findAll(frame.contentDocument!, '[part="button"]').find(({ textContent }) =>
          /Open/.test(textContent),
        ),
      'button that knows the hours',
    );
    // Nothing is dialled here.
    frame.contentDocument!.addEventListener('click', event => event.preventDefault(), { once: true });
    (button as HTMLElement).click();
    expect(errors).to.deep.equal([]);
  }

  it('tell the clinic’s server of a call, without its number', async () => {
    const [recipe] = await recipes('consent-and-counting', 'js');
    const sent: string[] = [];
    await pressed(recipe!, page => {
      page.navigator.sendBeacon = (address, body) =>
        sent.push(`${String(address)} ${String(body as URLSearchParams)}`) > 0;
    });
    await until(() => sent.length, 'count');
    expect(sent).to.deep.equal(['/count event=call&kind=call&state=open']);
  });

  it('tell the clinic’s analytics of a call, without its number, and nobody where there are none', async () => {
    const [, recipe] = await recipes('consent-and-counting', 'js');
    const told: unknown[][] = [];
    await pressed(recipe!, page => Object.assign(page, { gtag: (...words: unknown[]) => told.push(words) }));
    await until(() => told.length, 'count');
    expect(JSON.stringify(told)).to.equal('[["event","clinic_call",{"kind":"call","state":"open"}]]');
    await pressed(recipe!, () => undefined);
  });
});

describe('the docs of a site’s later years', () => {
  it('name only what a profile knows', async () => {
    for (const page of ['closed-today', 'several-sites']) {
      for (const json of await recipes(page, 'json')) {
        const { value, problems } = profileFromJSON(json);
        expect(problems, page).to.deep.equal([]);
        const { closure, special } = value!;
        expect(hoursFromJSON({ closure, special }).problems, page).to.deep.equal([]);
      }
    }
  });

  it('show a badge for each place, and for each set of hours', async () => {
    const [profile] = await recipes('several-sites', 'json');
    const pages = await recipes('several-sites', 'html');
    const frame = await pageOf(
      `<script type="application/json" data-clinic-profile>${profile}</script>${pages.join('')}`,
    );
    const { warnings, errors } = watch(frame);
    await addScript(frame, '/dist/clinic-widgets.js', { now: '2026-11-24T06:30' });
    await until(() => badges(frame).length === 6, 'six badges');
    const said = badges(frame).map(each => each.split(' ').slice(0, 2).join(' '));
    expect(said).to.deep.equal([
      'Closed ·',
      'Opens soon',
      'Closed ·',
      'Closed ·',
      'Opens soon',
      'Open until',
    ]);
    expect([...warnings, ...errors]).to.deep.equal([]);
  });

  it('take away what the toolbar stored', async () => {
    const [recipe] = await recipes('upgrading', 'html');
    localStorage.setItem('clinic-reading-settings', '{"textSize":150}');
    const frame = await openPage('/test/pages/blank.html');
    const page = frame.contentDocument!;
    page.head.append(page.createRange().createContextualFragment(recipe!));
    expect(localStorage.getItem('clinic-reading-settings')).to.equal(null);
  });
});
