import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import { fragmentOf } from '../../../site/fragment-link.js';
import { todayIn } from '../../../site/closed-today/todays-change.js';
import { pressChord, setViewport, tap } from '../../support/commands.js';
import { findAll, focusIn, partText, until } from '../../support/frame-tools.js';
import { openPage } from '../../support/open-page.js';
import { addScript } from '../../support/page-tools.js';

const PAGE = '/dist/site/closed-today/index.html';
/** The page without its policy, under which axe could not be brought in. */
const LOOKED_AT = '/test/pages/closed-today.html';

/** Open at every hour, so that the test's own hour does not matter. */
const PROFILE = {
  name: 'Orchard Row',
  timeZone: 'America/Detroit',
  hours: {
    week: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(day => [day, [['00:00', '24:00']]]),
    ),
  },
};
const SNIPPET = `<script type="application/json" data-clinic-profile>${JSON.stringify(PROFILE)}</script>`;
const GROUP = {
  ...PROFILE,
  locations: { west: { name: 'West', hours: { office: 'Mon-Fri 8-5', phone: 'Mon-Fri 7-7' } } },
};

/** The date in two days, on the clinic's wall. */
const SOON = todayIn('America/Detroit', new Date(Date.now() + 2 * 86_400_000));

/** The page, opened as somebody finds it on a phone. */
class TodayPage {
  readonly frame: HTMLIFrameElement;
  /** What was copied. */
  copied = '';
  interactions = 0;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    Object.defineProperty(frame.contentWindow!.navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve((this.copied = text)) },
    });
  }

  static async open(address = PAGE): Promise<TodayPage> {
    await setViewport({ width: 390, height: 844 });
    const page = new TodayPage(await openPage(address));
    page.frame.style.height = '100vh';
    await page.one('closed-today h1');
    return page;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    return until(() => this.document.querySelector<E>(selector), selector);
  }

  async paste(text: string): Promise<void> {
    this.interactions += 1;
    const field = await this.one<HTMLTextAreaElement>('#profile');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.one('.kinds');
  }

  /** Taps what matches, with a finger. */
  async tap(selector: string): Promise<void> {
    this.interactions += 1;
    const target = await this.one(selector);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    let box = target.getBoundingClientRect();
    // What is above may still be drawn and move it: a finger waits until it stands.
    for (let still = 0; still < 5; still += 1) {
      await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const now = target.getBoundingClientRect();
      if (now.y !== box.y || now.x !== box.x) still = 0;
      box = now;
    }
    const around = this.frame.getBoundingClientRect();
    await tap(around.x + box.x + box.width / 2, around.y + box.y + box.height / 2);
  }

  async set(selector: string, value: string): Promise<void> {
    this.interactions += 1;
    const control = await this.one<HTMLInputElement>(selector);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What the real widgets say in the preview, once they say it. */
  preview(said: RegExp): Promise<unknown> {
    return until(() => {
      const shown = this.document.querySelector('iframe')?.contentDocument;
      return shown && findAll(shown, '[part~="badge"]').some(({ textContent }) => said.test(textContent));
    }, `badge that says ${said}`);
  }
}

/** What a page says that has the text in it. */
async function pastedBack(text: string): Promise<string> {
  const frame = await openPage('/test/pages/blank.html');
  const page = frame.contentDocument!;
  page.body.append(
    page.createRange().createContextualFragment(`${text}<clinic-office-hours></clinic-office-hours>`),
  );
  await addScript(frame, '/dist/clinic-widgets.js', {});
  return partText(frame, 'badge');
}

describe('closed today, on a phone', () => {
  it('goes from paste to pasted back in four interactions, by touch', async () => {
    const page = await TodayPage.open();
    await page.paste(SNIPPET);
    await page.tap('.kind:has([value="closed"])');
    await page.set('#until', SOON);
    await page.preview(/closed/i);
    await page.tap('.onward .primary');
    await until(() => page.copied, 'copied text');
    expect(page.interactions).to.equal(4);
    expect(page.copied).to.equal(
      `<script type="application/json" data-clinic-profile>${JSON.stringify({ ...PROFILE, closure: { to: SOON } })}</script>`,
    );
    expect(await pastedBack(page.copied)).to.contain('Temporarily closed');
  });

  it('goes the same way with the keyboard alone', async () => {
    const page = await TodayPage.open();
    await focusIn(page.frame, await page.one('#profile'));
    await page.paste(JSON.stringify(PROFILE));
    const tabTo = async (selector: string): Promise<void> => {
      for (let pressed = 0; pressed < 40; pressed += 1) {
        if (page.document.activeElement?.matches(selector)) return;
        await pressChord('Tab');
      }
      throw new Error(`The focus never comes to ${selector}.`);
    };
    await tabTo('[name="kind"]');
    await sendKeys({ press: ' ' });
    await page.one('change-result');
    const there = (selector: string) => page.document.querySelector<HTMLInputElement>(selector);
    const aWhile = () => new Promise(resolve => setTimeout(resolve, 200));
    for (let pressed = 0; pressed < 12 && !there('[value="notice"]:checked'); pressed += 1) {
      await sendKeys({ press: 'ArrowDown' });
      await aWhile();
    }
    await tabTo('#text');
    // One letter: WebKitGTK's driver loses some while the preview is made anew.
    for (let tries = 0; tries < 5 && !there('#text')?.value; tries += 1) {
      await sendKeys({ type: 'A' });
      await aWhile();
    }
    await page.preview(/Open/);
    await tabTo('.onward .primary');
    await sendKeys({ press: 'Enter' });
    await until(() => page.copied, 'copied text');
    expect(JSON.parse(page.copied)).to.deep.equal({
      ...PROFILE,
      notice: { text: 'A', until: todayIn('America/Detroit', new Date()) },
    });
  });

  it('needs no pasting where its address holds the profile, and keeps what is pasted there', async () => {
    const page = await TodayPage.open(`${PAGE}${fragmentOf('profile', JSON.stringify(PROFILE))}`);
    await page.tap('.kind:has([value="away"])');
    await page.preview(/Doctor away/);
    const other = await TodayPage.open();
    await other.paste(SNIPPET);
    expect(other.frame.contentWindow!.location.hash).to.equal(fragmentOf('profile', SNIPPET));
  });

  it('says what is wrong with what was pasted, and lets one paste again', async () => {
    const page = await TodayPage.open();
    await page.set('#profile', 'Mon-Fri 8-5');
    await until(
      () => page.document.querySelector('[role="alert"]')?.textContent.includes('begin with {'),
      'message',
    );
    await page.paste(JSON.stringify(PROFILE));
  });

  it('says when a change changes nothing, and what is still missing', async () => {
    const page = await TodayPage.open();
    await page.paste(JSON.stringify(PROFILE));
    await page.tap('.kind:has([value="usual"])');
    await until(
      () => page.document.querySelector('.result .warn')?.textContent.includes('changes nothing'),
      'message',
    );
    await page.tap('.kind:has([value="late"])');
    await until(
      () => page.document.querySelector('.empty')?.textContent.includes('when you open'),
      'message that it is not said when',
    );
  });

  it('has nothing that axe objects to, and is never wider than its window', async () => {
    const page = await TodayPage.open(LOOKED_AT);
    const { axe } = page.frame.contentWindow as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    const look = async (step: string) => {
      const { violations } = await axe.run(page.document, { iframes: false });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        step,
      ).to.deep.equal([]);
      for (const [size, direction] of [
        ['', ''],
        ['200%', 'rtl'],
      ] as const) {
        page.document.documentElement.style.fontSize = size;
        page.document.documentElement.dir = direction;
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth, `${step} ${size}`).to.be.at.most(clientWidth);
      }
      page.document.documentElement.style.fontSize = '';
      page.document.documentElement.dir = '';
    };
    await look('empty');
    await page.paste(JSON.stringify(GROUP));
    await look('read');
    for (const kind of ['closed', 'away', 'late', 'notice', 'usual']) {
      await page.tap(`.kind:has([value="${kind}"])`);
      await page.one(`[value="${kind}"]:checked`);
      if (kind === 'late') await page.set('#opens', '10:30');
      if (kind === 'notice') await page.set('#text', 'Flu shots today');
      await page.one('change-result .findings');
      await look(kind);
    }
  });
});
