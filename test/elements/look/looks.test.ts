import { expect } from '@open-wc/testing';
import { LOOK_NAMES, lookCSS } from '../../../src/elements/look/looks/look-css.js';
import { WIDGET_NAMES } from '../../../src/embed/widget-names.js';
import { capabilities } from '../../support/capabilities.js';
import { emulateMedia } from '../../support/commands.js';
import { findAll, until } from '../../support/frame-tools.js';
import { openHtml } from '../../support/open-html.js';

const HOURS = 'data-hours="Mon-Fri 8-5" data-time-zone="America/Detroit" data-now="2026-11-24T10:00"';
const BADGE = `<div data-clinic="office-hours" ${HOURS}></div>`;
const CALL = '<clinic-call-button phone="(734) 555-0123"></clinic-call-button>';
const script = (more = '') =>
  `<script defer src="${location.origin}/dist/clinic-widgets.js" ${more}></script>`;

/** A part of the nth of our elements that have it, once it is drawn. */
const drawn = (frame: HTMLIFrameElement, part: string, nth = 0): Promise<HTMLElement> =>
  until(() => findAll(frame.contentDocument!, `[part~="${part}"]`)[nth] as HTMLElement | undefined, part);

/** To a tenth of a pixel: engines differ beyond. */
const radius = (part: Element): string => {
  const { borderTopLeftRadius } = part.ownerDocument.defaultView!.getComputedStyle(part);
  return `${Math.round(parseFloat(borderTopLeftRadius) * 10) / 10}px`;
};

describe('a look', () => {
  it('is named on the script tag for the whole page', async () => {
    const frame = await openHtml(BADGE + CALL, script('data-look="plain"'));
    const badge = await drawn(frame, 'badge');
    const button = await drawn(frame, 'button');
    await until(() => radius(badge) === '3.2px', 'the plain badge');
    expect(radius(button)).to.equal('3.2px');
  });

  it('is named on any element for what is inside; the nearest holds, and the others keep theirs', async () => {
    const frame = await openHtml(
      `${BADGE}<div data-clinic-look="outlined">${BADGE}<div data-clinic-look="soft">${BADGE}</div></div>`,
      script(),
    );
    const badges = [0, 1, 2].map(nth => drawn(frame, 'badge', nth));
    const [without, outlined, soft] = await Promise.all(badges);
    await until(() => radius(outlined!) === '8px', 'the outlined badge');
    expect(radius(soft!)).to.equal('22px');
    expect(radius(without!)).to.equal('19.2px');
  });

  it('is named on the widget itself', async () => {
    const frame = await openHtml(BADGE.replace('<div', '<div data-clinic-look="plain"'), script());
    const badge = await drawn(frame, 'badge');
    await until(() => radius(badge) === '3.2px', 'the plain badge');
  });

  it('gives way to the page’s own sheet, for a token and for a part', async () => {
    const own =
      '<style>:root { --clinic-radius: 5px } [data-clinic]::part(badge) { border-radius: 7px }</style>';
    const frame = await openHtml(BADGE + CALL, own + script('data-look="soft"'));
    const button = await drawn(frame, 'button');
    await until(() => radius(button) === '5px', 'the page’s own corners');
    expect(radius(await drawn(frame, 'badge'))).to.equal('7px');
  });

  it('keeps what is written on a button readable: outlined, it is the page’s own ground and text', async () => {
    const frame = await openHtml(CALL, script('data-look="outlined"'));
    const button = await drawn(frame, 'button');
    const view = frame.contentWindow!;
    await until(() => view.getComputedStyle(button).backgroundColor === 'rgb(255, 255, 255)', 'the ground');
    expect(view.getComputedStyle(button.querySelector('.label')!).color).to.equal('rgb(0, 0, 0)');
  });

  it('leaves other people’s elements alone', async () => {
    const theirs = `<script>
      customElements.define('their-button', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<button part="button">Theirs</button>';
        }
      });
    </script><their-button></their-button>`;
    const frame = await openHtml(theirs + BADGE, script('data-look="soft"'));
    const badge = await drawn(frame, 'badge');
    await until(() => radius(badge) === '22px', 'the soft badge');
    const their = frame.contentDocument!.querySelector('their-button')!.shadowRoot!.querySelector('button')!;
    expect(radius(their)).to.not.equal('22px');
  });

  it('that is none is told, with those there are', async () => {
    const frame = await openHtml(`<div data-clinic-look="sfot">${BADGE}</div>`, script());
    const page = frame.contentWindow as unknown as Record<symbol, { pieces: { warnings?: Set<string> } }>;
    const said = await until(() => page[Symbol.for('clinic-widgets')]?.pieces.warnings, 'warning');
    expect([...said]).to.deep.equal([
      'data-clinic-look="sfot" is no look of ours. Write one of: plain, soft, outlined.',
    ]);
  });

  it('is not fetched where none is named', async () => {
    const frame = await openHtml(BADGE, script());
    await drawn(frame, 'badge');
    expect(frame.contentDocument!.adoptedStyleSheets).to.have.length(0);
  });

  it('comes without constructed sheets and idle callbacks, too', async () => {
    const older = `<script>
      delete CSSStyleSheet.prototype.replace;
      const { prototype } = CSSStyleSheet;
      CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };
      CSSStyleSheet.prototype = prototype;
      delete window.requestIdleCallback;
    </script>`;
    const frame = await openHtml(`<div data-clinic-look="plain">${BADGE}</div>`, older + script());
    const badge = await drawn(frame, 'badge');
    await until(() => radius(badge) === '3.2px', 'the plain badge');
    expect(frame.contentWindow!.getComputedStyle(badge).display).to.equal('inline-flex');
  });

  it('speaks of every widget', () => {
    for (const look of [undefined, ...LOOK_NAMES])
      for (const name of WIDGET_NAMES) expect(lookCSS(look)).to.contain(`clinic-${name},`);
  });

  if (capabilities.print) {
    it('is not printed', async () => {
      const frame = await openHtml(CALL, script('data-look="soft"'));
      const button = await drawn(frame, 'button');
      await until(() => radius(button) === '22px', 'the soft button');
      await emulateMedia({ media: 'print' });
      const ground = () => frame.contentWindow!.getComputedStyle(button).backgroundColor;
      await until(() => ground() === 'rgba(0, 0, 0, 0)', 'paper under the button');
    });
  }
});
