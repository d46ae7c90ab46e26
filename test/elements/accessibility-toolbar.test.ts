import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/accessibility-toolbar.js';
import { SETTING_NAMES, type ReadingSettings } from '../../src/domain/reading/reading-settings.js';
import type { ClinicAccessibilityToolbar } from '../../src/elements/accessibility-toolbar/accessibility-toolbar.js';
import { fillPlaceholder } from '../../src/embed/placeholders.js';
import { hideOpener } from '../../src/page/hidden-opener.js';
import { pageReading } from '../../src/page/page-reading.js';
import { shared } from '../../src/page/shared-record.js';
import { capabilities } from '../support/capabilities.js';
import { come } from '../support/come.js';
import { emulateMedia, pressChord, setViewport } from '../support/commands.js';
import { until } from '../support/frame-tools.js';
import { pageWith } from '../support/profile.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const KEY = 'clinic-reading-settings';

/** A toolbar with all that a clinic can give it. */
const FULL = html`<clinic-accessibility-toolbar
  placement="inline"
  statement-url="/accessibility"
  phone="(734) 555-0123"
  email="office@clinic.example"
></clinic-accessibility-toolbar>`;

async function toolbar(
  template = html`<clinic-accessibility-toolbar placement="inline"></clinic-accessibility-toolbar>`,
): Promise<ClinicAccessibilityToolbar> {
  const page = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const element = page.querySelector('clinic-accessibility-toolbar')!;
  await element.updateComplete;
  return element;
}

async function opened(template = FULL): Promise<ClinicAccessibilityToolbar> {
  const element = await toolbar(template);
  element.show();
  await element.updateComplete;
  return element;
}

const find = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);
const findAll = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
/** Whether there is such a thing: an element that fails a test takes for ever to be written out. */
const has = (element: Element, part: 'opener' | 'panel'): boolean =>
  Boolean(find(element, `[part="${part}"]`));
const openerOf = (element: Element) => find<HTMLButtonElement>(element, '[part="opener"]');
const panelOf = (element: Element) => find(element, '[part="panel"]');
const focusedIn = (element: Element) => element.shadowRoot!.activeElement;
const text = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();

/** What a control is called. */
const nameOf = (input: HTMLInputElement): string => {
  const label = input.closest('label')!;
  const by = input.getAttribute('aria-labelledby');
  return text(by ? label.querySelector(`#${by}`) : label.querySelector('.face > :last-child'))!;
};
const control = (element: Element, group: string, label: string): HTMLInputElement => {
  const set = findAll(element, 'fieldset').find(each => text(each.querySelector('legend')) === group)!;
  return [...set.querySelectorAll('input')].find(input => nameOf(input) === label)!;
};

/** The names of everything that is on, as assistive technology is told. */
const on = (element: Element): string[] =>
  findAll<HTMLInputElement>(element, 'input')
    .filter(input => input.checked)
    .map(nameOf);

const AS_MADE = ['100%', 'Normal', 'Normal', 'Normal', 'Off'];

async function escape(element: ClinicAccessibilityToolbar): Promise<void> {
  await sendKeys({ press: 'Escape' });
  await element.updateComplete;
}

async function tabTo(wanted: () => Element | null | undefined, focused: () => Element | null): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await sendKeys({ press: 'Tab' });
    if (wanted() && focused() === wanted()) return;
  }
  throw new Error('Tab does not lead there.');
}

describe('<clinic-accessibility-toolbar>', () => {
  afterEach('the page is read as it was made', () => {
    pageReading().reset();
    hideOpener(false);
  });

  describe('closed', () => {
    it('is a button that says it opens something', async () => {
      const element = await toolbar();
      const opener = openerOf(element)!;
      expect(opener.localName).to.equal('button');
      expect(text(opener)).to.equal('Accessibility');
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      const { width, height } = opener.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      await come(element);
      await expect(element).to.be.accessible();
    });

    it('touches nothing of the page, and stores nothing', async () => {
      const watch = new MutationObserver(() => undefined);
      const page = await fixture<HTMLElement>(html`<div><p>Text</p></div>`);
      for (const root of [document.documentElement, document.body, page.firstElementChild!])
        watch.observe(root, { attributes: true, characterData: true });
      const sheets = document.adoptedStyleSheets?.length;
      page.append(document.createElement('clinic-accessibility-toolbar'));
      await settle();
      expect(watch.takeRecords()).to.deep.equal([]);
      expect(document.adoptedStyleSheets?.length).to.equal(sheets);
      expect(localStorage.getItem(KEY)).to.equal(null);
    });

    it('leaves what the author wrote where it is', async () => {
      const element = await toolbar(
        html`<clinic-accessibility-toolbar
          ><a href="/accessibility">Accessibility</a></clinic-accessibility-toolbar
        >`,
      );
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
      expect(Boolean(find(element, 'slot')!.closest('[part]'))).to.equal(false);
    });
  });

  describe('by keyboard alone', () => {
    for (const key of ['Enter', ' ']) {
      it(`opens with “${key}”, leads into the panel, and closes with Escape`, async () => {
        const element = await toolbar(FULL);
        const opener = openerOf(element)!;
        await tabTo(
          () => opener,
          () => focusedIn(element),
        );
        await sendKeys({ press: key });
        await element.updateComplete;
        expect(opener.getAttribute('aria-expanded')).to.equal('true');
        expect(opener.getAttribute('aria-controls')).to.equal(panelOf(element)!.id);
        expect(focusedIn(element) === opener, 'the focus stays on the button').to.equal(true);

        await sendKeys({ press: 'Tab' });
        expect(panelOf(element)!.contains(focusedIn(element))).to.equal(true);
        await escape(element);
        expect(has(element, 'panel')).to.equal(false);
        expect(focusedIn(element) === opener).to.equal(true);
        expect(opener.getAttribute('aria-expanded')).to.equal('false');
      });
    }

    it('sets what it says: arrows choose, Space switches', async () => {
      const element = await opened();
      if (pageReading().canZoom) {
        await tabTo(
          () => control(element, 'Text size', '100%'),
          () => focusedIn(element),
        );
        await sendKeys({ press: 'ArrowRight' });
        await element.updateComplete;
        expect(element.settings.textSize).to.equal(110);
        expect(on(element)).to.include('110%').and.not.to.include('100%');
      }
      await tabTo(
        () => control(element, 'Highlight', 'Links'),
        () => focusedIn(element),
      );
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(element.settings.links).to.equal(true);
      expect(on(element)).to.include('Links');
      expect(focusedIn(element) === control(element, 'Highlight', 'Links')).to.equal(true);
    });

    it('traps nobody', async () => {
      const page = await fixture<HTMLElement>(
        html`<div><a href="#before">Before</a>${FULL}<a href="#after">After</a></div>`,
      );
      const element = page.querySelector('clinic-accessibility-toolbar')!;
      await element.updateComplete;
      element.show();
      await element.updateComplete;
      await tabTo(
        () => page.querySelector('[href="#after"]'),
        () => document.activeElement,
      );
      expect(has(element, 'panel'), 'it stays open').to.equal(true);
      page.querySelector<HTMLElement>('[href="#before"]')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focusedIn(element) === openerOf(element)).to.equal(true);
      await pressChord('Shift', 'Tab');
      expect(document.activeElement === page.querySelector('[href="#before"]')).to.equal(true);
    });

    it('leaves Escape elsewhere to the page', async () => {
      const page = await fixture<HTMLElement>(html`<div>${FULL}<a href="#after">After</a></div>`);
      const element = page.querySelector('clinic-accessibility-toolbar')!;
      await element.updateComplete;
      element.show();
      await element.updateComplete;
      page.querySelector('a')!.focus();
      await escape(element);
      expect(has(element, 'panel')).to.equal(true);
    });
  });

  describe('opened', () => {
    it('is a labelled region beside its button, with the focus in it when code opens it', async () => {
      const element = await opened();
      const panel = panelOf(element)!;
      expect(panel.getAttribute('role')).to.equal('region');
      expect(text(find(element, `#${panel.getAttribute('aria-labelledby')}`))).to.equal('Accessibility');
      expect(focusedIn(element) === panel).to.equal(true);
      expect(openerOf(element)!.compareDocumentPosition(panel)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await come(element);
      await expect(element).to.be.accessible();
    });

    it('shows the page as it is made, and every choice as it holds', async () => {
      const element = await opened();
      if (pageReading().canZoom) expect(on(element)).to.deep.equal(AS_MADE);
      const groups = findAll(element, 'fieldset').map(group => text(group.querySelector('legend')));
      expect(groups).to.include.members([
        'Text spacing',
        'Contrast',
        'Colors',
        'Highlight',
        'Simpler page',
        'Reading guide',
      ]);

      element.settings = { textSize: 200, spacing: 'wide', contrast: 'yellow', images: 'hidden' };
      await element.updateComplete;
      expect(on(element)).to.include.members(['Widest', 'Yellow on black', 'Hide pictures', 'Off']);
      expect(on(element)).not.to.include('100%');
      await come(element);
      await expect(element).to.be.accessible();
    });

    const settings: [string, string, Partial<ReadingSettings>][] = [
      ['Text spacing', 'Wider', { spacing: 'comfortable' }],
      ['Text spacing', 'Widest', { spacing: 'wide' }],
      ['Contrast', 'White on black', { contrast: 'dark' }],
      ['Contrast', 'Black on white', { contrast: 'light' }],
      ['Contrast', 'Yellow on black', { contrast: 'yellow' }],
      ['Colors', 'Softer', { saturation: 'low' }],
      ['Colors', 'Gray', { saturation: 'gray' }],
      ['Highlight', 'Links', { links: true }],
      ['Highlight', 'Headings', { headings: true }],
      ['Highlight', 'Where the keyboard is', { focus: true }],
      ['Simpler page', 'Simple font', { font: 'simple' }],
      ['Simpler page', 'Stop most movement', { motion: 'stopped' }],
      ['Simpler page', 'Hide pictures', { images: 'hidden' }],
      ['Reading guide', 'Line', { guide: 'line' }],
      ['Reading guide', 'Mask', { guide: 'mask' }],
    ];
    it('has a control for every setting, which sets it alone, and stores it', async () => {
      const element = await opened();
      for (const [group, label, expected] of settings) {
        pageReading().reset();
        await element.updateComplete;
        control(element, group, label).click();
        await element.updateComplete;
        expect(element.settings, label).to.include(expected);
        expect(JSON.parse(localStorage.getItem(KEY)!), label).to.deep.equal(expected);
      }
      const covered = new Set(settings.flatMap(([, , change]) => Object.keys(change)));
      expect([...covered, 'textSize']).to.have.members([...SETTING_NAMES]);
    });

    it('resets everything, says so, and forgets what was stored', async () => {
      const element = await opened();
      control(element, 'Contrast', 'White on black').click();
      await element.updateComplete;
      const reset = findAll(element, '.foot button')[0]!;
      reset.focus();
      reset.click();
      await element.updateComplete;
      expect(element.settings.contrast).to.equal('none');
      expect(on(element)).to.include('Normal').and.not.to.include('White on black');
      expect(localStorage.getItem(KEY)).to.equal(null);
      expect(text(find(element, '[role="status"]'))).to.equal('The page is as it was made.');
      expect(focusedIn(element) === reset).to.equal(true);
    });

    it('gives every control enough room to press', async () => {
      const element = await opened();
      for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
      const targets = findAll(element, 'button, a, summary, label');
      expect(targets.length).to.be.above(20);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
      }
    });

    it('closes with its cross, and with its button', async () => {
      const element = await opened();
      find(element, '.close')!.focus();
      find(element, '.close')!.click();
      await element.updateComplete;
      expect(has(element, 'panel')).to.equal(false);
      expect(focusedIn(element) === openerOf(element)).to.equal(true);
      for (const exists of [true, false]) {
        openerOf(element)!.click();
        await element.updateComplete;
        expect(Boolean(panelOf(element))).to.equal(exists);
      }
    });

    it('goes with its element, and does not open again by itself', async () => {
      const element = await opened();
      const page = element.parentElement!;
      element.remove();
      page.append(element);
      await element.updateComplete;
      expect(has(element, 'panel')).to.equal(false);
      expect(openerOf(element)!.getAttribute('aria-expanded')).to.equal('false');
    });
  });

  describe('its property', () => {
    it('gives a frozen object with every setting', async () => {
      const { settings } = await toolbar();
      expect(Object.isFrozen(settings)).to.equal(true);
      expect(Object.keys(settings)).to.deep.equal([...SETTING_NAMES]);
    });

    it('sets what it is given, tells the page once, and stores nothing', async () => {
      const element = await toolbar();
      const told: Readonly<ReadingSettings>[] = [];
      element.addEventListener('clinic-settings-change', ({ settings }) => told.push(settings));
      element.settings = { contrast: 'dark' };
      element.settings = { contrast: 'dark' };
      await element.updateComplete;
      expect(told).to.have.length(1);
      expect(told[0]).to.include({ contrast: 'dark', spacing: 'none' });
      expect(localStorage.getItem(KEY)).to.equal(null);
      element.reset();
      await element.updateComplete;
      expect(told).to.have.length(2);
      expect(told[1]!.contrast).to.equal('none');
    });

    it('passes over what it does not know, and says what to write', async () => {
      const element = await toolbar();
      const wrong = { spacing: 'wide', contrast: 'purple' } as unknown as ReadingSettings;
      element.settings = wrong;
      await element.updateComplete;
      expect(element.settings).to.include({ spacing: 'wide', contrast: 'none' });
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('settings').and.to.contain('contrast can be');
      const round = {} as Record<string, unknown>;
      round['round'] = round;
      element.settings = round;
      element.settings = null as unknown as ReadingSettings;
      await element.updateComplete;
      expect(element.settings.spacing).to.equal('none');
    });
  });

  describe('opened from elsewhere on the page', () => {
    const pressed = [
      ['a link', html`<a href="#clinic-accessibility-toolbar">Accessibility</a>`],
      ['a link of the site’s menu', html`<a href="/#clinic-accessibility-toolbar"><b>Accessibility</b></a>`],
      ['a button', html`<button data-clinic-opens="accessibility-toolbar">Accessibility</button>`],
    ] as const;
    for (const [what, template] of pressed) {
      it(`opens from ${what}, which has the focus again afterwards`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div>
            ${template}<clinic-accessibility-toolbar placement="none"></clinic-accessibility-toolbar>
          </div>`,
        );
        const element = page.querySelector('clinic-accessibility-toolbar')!;
        await element.updateComplete;
        expect(has(element, 'opener')).to.equal(false);
        const before = location.href;
        const link = page.firstElementChild as HTMLElement;
        link.focus();
        (link.querySelector('b') ?? link).click();
        await element.updateComplete;
        expect(focusedIn(element) === panelOf(element)).to.equal(true);
        expect(location.href).to.equal(before);
        await come(element);
        await expect(element).to.be.accessible();
        await escape(element);
        expect(has(element, 'panel')).to.equal(false);
        expect(document.activeElement === link).to.equal(true);
      });
    }

    it('leaves every other link alone', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <a href="#clinic-office-hours">Hours</a
          ><clinic-accessibility-toolbar></clinic-accessibility-toolbar>
        </div>`,
      );
      let prevented: boolean | undefined;
      page.addEventListener('click', event => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      });
      page.querySelector('a')!.click();
      expect(prevented).to.equal(false);
    });
  });

  describe('a visitor who does not want its button', () => {
    const hide = (element: Element) =>
      findAll<HTMLInputElement>(element, 'input').find(input => nameOf(input).startsWith('Hide the'))!;
    const page = html`<a href="#clinic-accessibility-toolbar">Accessibility</a>${FULL}`;

    it('hides it, keeps that beside the settings, and can undo it at once', async () => {
      const element = await opened(page);
      hide(element).click();
      await element.updateComplete;
      expect(has(element, 'opener')).to.equal(false);
      expect(hide(element).checked).to.equal(true);
      control(element, 'Highlight', 'Links').click();
      await element.updateComplete;
      expect(Object.keys(JSON.parse(localStorage.getItem(KEY)!) as object)).to.have.members([
        'links',
        'openerHiddenUntil',
      ]);
      expect(Object.keys(localStorage)).to.deep.equal([KEY]);
      hide(element).click();
      await element.updateComplete;
      expect(has(element, 'opener')).to.equal(true);
      expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal({ links: true });
    });

    it('does not see it for a day, unless a link brings it back', async () => {
      const element = await opened(page);
      hide(element).click();
      await element.updateComplete;
      await escape(element);

      // Another page of the site, and the next day.
      const { until } = shared('hidden-opener', () => ({ until: 0 }));
      const again = await toolbar();
      expect(has(again, 'opener')).to.equal(false);
      shared('hidden-opener', () => ({ until: 0 })).until = until - 24 * 60 * 60 * 1000 - 1;
      again.requestUpdate();
      await again.updateComplete;
      expect(has(again, 'opener')).to.equal(true);

      shared('hidden-opener', () => ({ until: 0 })).until = until;
      element.parentElement!.querySelector('a')!.click();
      await element.updateComplete;
      expect(has(element, 'opener')).to.equal(true);
      expect(localStorage.getItem(KEY)).to.equal(null);
    });
  });

  describe('whom to turn to', () => {
    const links = (element: Element) => findAll<HTMLAnchorElement>(element, 'a').map(a => [text(a), a.href]);

    it('offers the statement, the phone and the e-mail', async () => {
      expect(links(await opened())).to.deep.equal([
        ['Accessibility statement', new URL('/accessibility', location.href).href],
        ['Call (734) 555-0123', 'tel:+17345550123'],
        ['Write to office@clinic.example', 'mailto:office@clinic.example'],
      ]);
    });

    it('knows the clinic’s own phone and e-mail from the profile', async () => {
      const page = await pageWith(
        { phones: [{ number: '(734) 555-0123' }], email: 'hello@lakeside.example', country: 'US' },
        html`<clinic-accessibility-toolbar placement="inline"></clinic-accessibility-toolbar>`,
      );
      const element = page.querySelector('clinic-accessibility-toolbar')!;
      element.show();
      await settle();
      expect(links(element)).to.deep.equal([
        ['Call (734) 555-0123', 'tel:+17345550123'],
        ['Write to hello@lakeside.example', 'mailto:hello@lakeside.example'],
      ]);
    });

    it('can do that alone', async () => {
      const element = await opened(
        html`<clinic-accessibility-toolbar
          help-only
          email="office@clinic.example"
        ></clinic-accessibility-toolbar>`,
      );
      expect(text(openerOf(element))).to.equal('Accessibility help');
      expect(links(element)).to.have.length(1);
      expect(findAll(element, 'fieldset')).to.have.length(0);
      expect(findAll(element, '.foot')).to.have.length(0);
      expect(text(panelOf(element))).to.contain('your device’s settings');
      await come(element);
      await expect(element).to.be.accessible();
    });

    it('leaves out what is no address, and says what to write', async () => {
      const element = await opened(
        html`<clinic-accessibility-toolbar
          statement-url="javascript:alert(1)"
          email="office"
          phone="us"
        ></clinic-accessibility-toolbar>`,
      );
      await settle();
      expect(links(element)).to.deep.equal([]);
      expect(warnings()).to.have.length(3);
      for (const [index, attribute] of ['statement-url', 'email', 'phone'].entries())
        expect(warnings()[index]).to.contain(attribute).and.to.match(/write/i);
    });
  });

  describe('wherever it stands', () => {
    const places: [string, ReturnType<typeof html>][] = [
      ['floating', html`<clinic-accessibility-toolbar></clinic-accessibility-toolbar>`],
      [
        'floating at the start',
        html`<clinic-accessibility-toolbar side="start"></clinic-accessibility-toolbar>`,
      ],
      ['in the page', FULL],
      ['in the middle of a line', html`<div style="text-align: center">${FULL}</div>`],
      [
        'without a button',
        html`<clinic-accessibility-toolbar placement="none"></clinic-accessibility-toolbar>`,
      ],
      [
        'from right to left',
        html`<div dir="rtl"><clinic-accessibility-toolbar></clinic-accessibility-toolbar></div>`,
      ],
      [
        'at twice the text size',
        html`<div style="--clinic-size: 2">
          <clinic-accessibility-toolbar></clinic-accessibility-toolbar>
        </div>`,
      ],
      [
        'in a page of large text',
        html`<div style="font-size: 60px">
          <clinic-accessibility-toolbar placement="inline"></clinic-accessibility-toolbar>
        </div>`,
      ],
    ];
    const windows = [
      { width: 800, height: 600 },
      { width: 390, height: 844 },
      { width: 320, height: 256 },
    ];
    for (const [place, template] of places) {
      it(`opens inside the window ${place}, and nothing in it is cut off`, async () => {
        for (const size of windows) {
          await setViewport(size);
          const element = await opened(template);
          const panel = panelOf(element)!;
          const { left, right, top, bottom, height } = panel.getBoundingClientRect();
          const where = JSON.stringify(size);
          expect(Math.min(left, top), where).to.be.at.least(0);
          expect(right, where).to.be.at.most(size.width);
          expect(bottom, where).to.be.at.most(size.height);
          expect(height, where).to.be.at.least(200);
          for (const part of [panel, ...panel.querySelectorAll<HTMLElement>('.head, .body, .choices, .row')])
            expect(part.scrollWidth, `${where} ${part.className}`).to.be.at.most(part.clientWidth);
          element.remove();
        }
      });
    }

    it('keeps its button free where there is room', async () => {
      const element = await opened(html`<clinic-accessibility-toolbar></clinic-accessibility-toolbar>`);
      await come(element);
      const opener = openerOf(element)!.getBoundingClientRect();
      const panel = panelOf(element)!.getBoundingClientRect();
      expect(panel.bottom).to.be.at.most(opener.top);
      expect(Math.abs(panel.right - opener.right)).to.be.at.most(1);
    });

    it('follows its button, which the dock moves out of the way of others', async () => {
      const element = await opened(html`<clinic-accessibility-toolbar></clinic-accessibility-toolbar>`);
      await come(element);
      find(element, '.root')!.style.bottom = '120px';
      await settle();
      expect(panelOf(element)!.getBoundingClientRect().bottom).to.be.at.most(
        openerOf(element)!.getBoundingClientRect().top,
      );
    });

    it('reads from right to left where the page does', async () => {
      const element = await opened(
        html`<div dir="rtl"><clinic-accessibility-toolbar></clinic-accessibility-toolbar></div>`,
      );
      await come(element);
      expect(getComputedStyle(panelOf(element)!).direction).to.equal('rtl');
      expect(panelOf(element)!.getBoundingClientRect().left).to.be.below(100);
    });

    it('is dark on a dark page', async () => {
      const element = await opened(html`<div style="color: #e3efef">${FULL}</div>`);
      const { backgroundColor } = getComputedStyle(panelOf(element)!);
      expect(parseInt(/\d+/.exec(backgroundColor)![0])).to.be.below(64);
      await come(element);
      await expect(element).to.be.accessible();
    });

    it('speaks Spanish', async () => {
      const element = await opened(html`<div lang="es-US">${FULL}</div>`);
      expect(text(openerOf(element))).to.equal('Accesibilidad');
      expect(text(find(element, 'legend, .legend'))).to.equal('Tamaño del texto');
    });
  });

  describe('what the device asks of every page', () => {
    if (capabilities.forcedColors) {
      it('leaves the colors to the device where that sets them, and says so', async () => {
        await emulateMedia({ forcedColors: 'active' });
        const element = await opened();
        expect(findAll(element, 'legend').map(text)).not.to.include.members(['Contrast', 'Colors']);
        expect(text(panelOf(element))).to.contain('Your device sets the colors of every page');
        await come(element);
        await expect(element).to.be.accessible();
      });
    }
    if (capabilities.reducedMotion) {
      it('says that it asks for less movement, also when that changes', async () => {
        const element = await opened();
        const hint = 'Your device asks for less movement.';
        expect(text(panelOf(element))).not.to.contain(hint);
        await emulateMedia({ reducedMotion: 'reduce' });
        await until(() => text(panelOf(element))?.includes(hint), 'hint of less movement');
        expect(control(element, 'Simpler page', 'Stop most movement').checked).to.equal(false);
      });
    }
  });

  it('works as a placeholder', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div data-clinic="accessibility-toolbar" data-placement="inline" data-email="office@clinic.example">
          <a href="/accessibility">Accessibility</a>
        </div>
      </div>`,
    );
    const placeholder = page.firstElementChild!;
    fillPlaceholder(placeholder, 'clinic-accessibility-toolbar');
    const element = placeholder.shadowRoot!.querySelector('clinic-accessibility-toolbar')!;
    await element.updateComplete;
    openerOf(element)!.click();
    await element.updateComplete;
    expect(text(panelOf(element))).to.contain('office@clinic.example');
    expect(placeholder.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    await expect(page).to.be.accessible();
    openerOf(element)!.focus();
    await escape(element);
    expect(has(element, 'panel')).to.equal(false);
    expect(focusedIn(element) === openerOf(element)).to.equal(true);
  });

  it('works where nothing can be stored', async () => {
    const names = ['getItem', 'setItem', 'removeItem'] as const;
    const before = names.map(name => Object.getOwnPropertyDescriptor(Storage.prototype, name)!);
    const refuse = () => {
      throw new DOMException('No storage here.', 'SecurityError');
    };
    for (const name of names)
      Object.defineProperty(Storage.prototype, name, { value: refuse, configurable: true });
    try {
      const element = await opened();
      control(element, 'Contrast', 'White on black').click();
      findAll<HTMLInputElement>(element, 'input').at(-1)!.click();
      await element.updateComplete;
      expect(element.settings.contrast).to.equal('dark');
      expect(has(element, 'opener')).to.equal(false);
    } finally {
      names.forEach((name, index) => Object.defineProperty(Storage.prototype, name, before[index]!));
    }
  });
});
