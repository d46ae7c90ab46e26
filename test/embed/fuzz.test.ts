import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { profileFromJSON } from '../../src/domain/clinic/clinic-profile.js';
import { linkAddress } from '../../src/domain/link-address.js';
import { phoneFromText } from '../../src/domain/phone/phone-from-text.js';
import { fillPlaceholder } from '../../src/embed/placeholders.js';
import { readScriptTag } from '../../src/embed/script-options.js';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import fc from '../support/fast-check.js';
import { hostileText } from '../support/hostile.js';
import { settle } from '../support/settle.js';
import '../support/warnings.js';

const ALLOWED = /^(?:https?|tel|sms|mailto):$/;
const DIALLED = /^(?:tel|sms):\+?[\d*#]+(?:,[\d,]+)?$/;

const ATTRIBUTES = [
  'hours',
  'hours-for',
  'time-zone',
  'view',
  'hours-of',
  'location',
  'now',
  'phone',
  'country',
  'label',
  'placement',
  'side',
  'statement-url',
  'email',
  'href',
  'heading',
  'image',
  'feed',
  'lang',
  'onclick',
  'style',
];

/** Nothing was run and nothing inherited was changed. */
function expectUnharmed(): void {
  expect((window as { hit?: unknown }).hit).to.equal(undefined);
  expect(({} as { hit?: unknown }).hit).to.equal(undefined);
}

/** What our elements drew: nothing that runs, and no address but those that may be. */
function expectHarmless(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) expectHarmless(element.shadowRoot);
    expect(element.localName).to.not.match(/^(?:script|iframe|object|embed|base|form)$/);
    for (const { name, value } of element.attributes) {
      expect(name).to.not.match(/^on|^srcdoc$/);
      // On an element of ours it leads nowhere by itself.
      // A picture may be in its address.
      if (name === 'src' && /^data:image\//i.test(value)) continue;
      if (name === 'src' || (name === 'href' && !element.localName.includes('-')))
        expect(new URL(value, location.href).protocol).to.match(ALLOWED);
    }
  }
}

describe('what is written with ill will', function () {
  this.timeout(300_000);

  it('gets no address that runs something (30,000 addresses)', () => {
    const link = document.createElement('a');
    fc.assert(
      fc.property(hostileText(), written => {
        const address = linkAddress(written);
        if (address === undefined) return;
        link.setAttribute('href', address);
        // What is no address at all has no protocol.
        if (link.protocol !== ':') expect(link.protocol).to.match(ALLOWED);
      }),
      { numRuns: 30_000 },
    );
  });

  it('is a string among options (25,000 script tags)', () => {
    const names = fc.oneof(fc.constantFrom(...ATTRIBUTES, '__proto__', 'constructor'), hostileText());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(names, hostileText()), { maxLength: 4 }),
        hostileText(),
        (pairs, tail) => {
          const script = document.createElement('script');
          const query = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
          script.setAttribute('src', `/dist/clinic-widgets.js?${query}${tail.replace(/[^ -~]/g, '')}`);
          for (const [name, value] of pairs) {
            if (/^[a-z-]+$/.test(name)) script.setAttribute(`data-${name}`, value);
          }
          const { base, options } = readScriptTag(script);
          expect(base).to.equal(`${location.origin}/dist/`);
          for (const value of Object.values(options)) expect(value).to.be.a('string');
        },
      ),
      { numRuns: 25_000 },
    );
    expectUnharmed();
  });

  it('is facts or nothing in a profile (25,000 profiles)', () => {
    const value = fc.letrec(tie => ({
      any: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        hostileText(),
        fc.constantFrom(null, true, 0, -1, 1e99),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.oneof(
            fc.constantFrom(
              'phone',
              'phones',
              'number',
              'hours',
              'office',
              'locations',
              'base',
              'url',
              'special',
              'week',
            ),
            hostileText(),
          ),
          tie('any'),
          { maxKeys: 4 },
        ),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.boolean(), (json, asText) => {
        const { value: profile } = profileFromJSON(asText ? JSON.stringify(json) : json);
        for (const { number } of profile?.phones ?? []) {
          const phone = number === undefined ? undefined : phoneFromText(number).value;
          if (phone) expect(phone.tel).to.match(DIALLED);
          if (phone?.sms) expect(phone.sms).to.match(DIALLED);
        }
      }),
      { numRuns: 25_000 },
    );
    expectUnharmed();
  });

  it('runs nothing in a placeholder (15,000 placeholders)', () => {
    const attribute = fc.tuple(fc.constantFrom(...ATTRIBUTES, 'onfocus', 'id', 'class'), hostileText());
    fc.assert(
      fc.property(fc.array(attribute, { maxLength: 5 }), hostileText(), (attributes, text) => {
        const placeholder = document.createElement('div');
        placeholder.dataset['clinic'] = 'made-up';
        placeholder.append(text);
        for (const [name, value] of attributes) placeholder.setAttribute(`data-${name}`, value);
        fillPlaceholder(placeholder, 'clinic-made-up');
        expect(placeholder.textContent).to.equal(text);
        expectHarmless(placeholder.shadowRoot!);
        expect(placeholder.shadowRoot!.querySelector('[style]')).to.equal(null);
      }),
      { numRuns: 15_000 },
    );
  });

  it('is text in what our elements draw (6,000 elements)', async () => {
    const attribute = fc.tuple(
      fc.constantFrom(...ATTRIBUTES.filter(name => !/^(?:on|style|lang|placement)/.test(name))),
      hostileText(),
    );
    const element = fc.tuple(
      fc.constantFrom(...WIDGET_NAMES),
      fc.array(attribute, { maxLength: 4 }),
      hostileText(),
    );
    const rejected: string[] = [];
    const note = (event: PromiseRejectionEvent): void => void rejected.push(String(event.reason));
    addEventListener('unhandledrejection', note);
    for (const batch of fc.sample(fc.array(element, { minLength: 200, maxLength: 200 }), 30)) {
      const box = document.createElement('div');
      for (const [name, attributes, text] of batch) {
        const made = document.createElement(`clinic-${name}`);
        for (const [key, value] of attributes) made.setAttribute(key, value);
        made.append(text);
        box.append(made);
      }
      document.body.append(box);
      await settle();
      expectHarmless(box);
      box.remove();
    }
    removeEventListener('unhandledrejection', note);
    expect(rejected).to.deep.equal([]);
    expectUnharmed();
  });
});
