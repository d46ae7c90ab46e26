import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { pressChord } from '../../support/commands.js';
import { findAll, focusIn, until } from '../../support/frame-tools.js';
import { BuilderPage } from './builder-page.js';

const FOOTER = 'Office Hours\nMon-Fri 8am-5pm\nSat 9-9\n(734) 222-6222';

/** The builder in the hands of somebody who has no mouse. */
class Keyboard {
  readonly page: BuilderPage;
  /** Stands for the page from which one copies, and for the editor into which one pastes. */
  readonly elsewhere = document.createElement('textarea');

  constructor(page: BuilderPage) {
    this.page = page;
    page.frame.before(this.elsewhere);
  }

  get focused(): HTMLElement {
    return this.page.document.activeElement as HTMLElement;
  }

  get #said(): string {
    const { focused } = this;
    const label = (focused as Partial<HTMLInputElement>).labels?.[0];
    return (label ?? focused).textContent.replace(/\s+/g, ' ').trim();
  }

  /** Goes on with Tab to what says something. */
  async tabTo(said: RegExp, selector = 'button, summary'): Promise<void> {
    for (let pressed = 0; pressed < 90; pressed += 1) {
      if (this.focused.matches(selector) && said.test(this.#said)) return;
      await pressChord('Tab');
    }
    throw new Error(`The focus never comes to ${said}; it is on ${this.focused.outerHTML.slice(0, 120)}`);
  }

  async press(said: RegExp): Promise<void> {
    await this.tabTo(said);
    await sendKeys({ press: 'Enter' });
    await this.page.settled();
  }

  async tick(said: RegExp): Promise<void> {
    await this.tabTo(said, '[type="checkbox"]');
    await sendKeys({ press: ' ' });
    await this.page.settled();
  }

  /** Copies a text where it stands. */
  async copy(text: string): Promise<void> {
    this.elsewhere.value = text;
    this.elsewhere.focus();
    this.elsewhere.select();
    await this.page.settled();
    await pressChord('Control', 'c');
  }

  /** What was copied last, as another page gets it. */
  async pasted(): Promise<string> {
    this.elsewhere.value = '';
    for (let tries = 0; tries < 5 && !this.elsewhere.value; tries += 1) {
      this.elsewhere.focus();
      this.elsewhere.select();
      await pressChord('Control', 'v');
      await this.page.settled();
    }
    await until(() => this.elsewhere.value, 'pasted text');
    return this.elsewhere.value;
  }
}

describe('the snippet builder with the keyboard alone', () => {
  it('is gone through from a pasted footer to a copied snippet, and the focus goes along', async () => {
    const page = await BuilderPage.open();
    const keys = new Keyboard(page);
    after(() => keys.elsewhere.remove());

    await keys.copy(FOOTER);
    await focusIn(page.frame, await page.one('#source'));
    await pressChord('Control', 'v');
    await until(() => page.title === 'This is what we read', 'reading');
    await until(() => keys.focused.localName === 'h1', 'focus on the title');

    await keys.press(/^Yes, that is right/);
    expect(page.week).to.include('Saturday 9 AM – 9 PM');
    expect(keys.focused.localName).to.equal('h1');
    await keys.press(/^Change the week/);
    await keys.press(/^Add a break/);
    expect(page.week[0]).to.equal('Monday 8 AM – 12 PM, 1 PM – 5 PM');

    await keys.press(/^Choose$/);
    expect(keys.focused.textContent).to.equal('What should be on your page?');
    await keys.tick(/^Contact card/);
    expect(page.all('.widget.chosen')).to.have.length(3);

    await keys.press(/^See it$/);
    expect(keys.focused.textContent).to.equal('This is how it will look');
    await keys.press(/^Phone$/);
    const preview = await page.one<HTMLIFrameElement>('preview-frame.phone iframe');
    await until(() => {
      // What is far from what one sees is not fetched.
      preview.scrollIntoView({ behavior: 'instant' });
      return preview.contentDocument && findAll(preview.contentDocument, '[part~="badge"]')[0];
    }, 'badge in the preview');

    await keys.press(/^Get the snippet$/);
    expect(keys.focused.textContent).to.equal('Put it on your site');
    await keys.press(/^Copy for step 1/);
    await keys.press(/^Copy for step 2/);
    const status = () => page.all('.todo li:nth-child(2) [role="status"]')[0]!.textContent.trim();
    await until(status, 'answer');
    // Where a page may not write to the clipboard, it selects the text and says which keys to press.
    if (/Ctrl\+C/.test(status())) await pressChord('Control', 'c');
    const copied = await keys.pasted();
    expect(copied.replace(/\s+/g, ' ')).to.equal(page.snippets[1]!.replace(/\s+/g, ' '));
    expect(copied).to.contain('data-clinic="contact-card"');
  });

  it('goes on at the next question, and nearby when something is taken away', async () => {
    const page = await BuilderPage.open();
    const keys = new Keyboard(page);
    after(() => keys.elsewhere.remove());
    await page.read('Mon 9-9\nTue 9am-5pm\nSat 8-8\n(734) 222-6222');
    await focusIn(page.frame, page.all('h1')[0]!);
    const questions = page.all('.question').length;
    expect(questions).to.be.above(1);
    await keys.press(/^Yes, that is right/);
    expect(page.all('.question')).to.have.length(questions - 1);
    expect(keys.focused.closest('.question')).to.not.equal(null);
    await keys.tabTo(/^×/);
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.all('.phone')).to.have.length(0);
    expect(keys.focused.textContent.trim()).to.equal('Add a number');
  });

  it('hides nothing that has the focus behind the bar at the bottom', async () => {
    const page = await BuilderPage.open();
    const keys = new Keyboard(page);
    after(() => keys.elsewhere.remove());
    await page.read(FOOTER);
    // At once, and not on the way there.
    page.document.documentElement.style.scrollBehavior = 'auto';
    await focusIn(page.frame, page.all('h1')[0]!);
    const covered: string[] = [];
    for (let pressed = 0; pressed < 40; pressed += 1) {
      await pressChord('Tab');
      await page.settled();
      const { focused } = keys;
      const bar = page.all('.onward')[0]!;
      if (bar.contains(focused)) break;
      if (!focused.matches('a, button, summary, input, select, textarea')) continue;
      const isCovered = (): boolean => {
        const { bottom, height } = focused.getBoundingClientRect();
        return height > 0 && bottom > bar.getBoundingClientRect().top + 1;
      };
      // Engines scroll in their own time.
      for (let waited = 0; waited < 20 && isCovered(); waited += 1) await page.settled();
      if (isCovered()) covered.push(focused.outerHTML.slice(0, 90));
    }
    expect(covered).to.deep.equal([]);
    expect(page.all('.onward')[0]!.contains(keys.focused)).to.equal(true);
  });
});
