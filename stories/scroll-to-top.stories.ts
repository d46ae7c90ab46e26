import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ClinicScrollToTop } from '../src/elements/scroll-to-top/scroll-to-top.js';
import '../src/define/call-button.js';
import '../src/define/scroll-to-top.js';
import { inSpanish, narrow, onDark, onPage, rightToLeft } from './support/page.js';

type Args = Pick<ClinicScrollToTop, 'label' | 'placement' | 'side'>;

type Story = StoryObj<Args>;

const toTop = ({ label, placement, side }: Args): TemplateResult =>
  html`<clinic-scroll-to-top
    label=${ifDefined(label)}
    placement=${ifDefined(placement)}
    side=${ifDefined(side)}
  ></clinic-scroll-to-top>`;

/** Goes down a page, and waits for the button. */
async function scrollDown({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  scrollTo({ top: innerHeight * 2, behavior: 'instant' });
  const element = canvasElement.querySelector('clinic-scroll-to-top')!;
  while (!element.shadowRoot?.querySelector('[part="button"]')) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

/** Some screenfuls of text: scroll down. */
const longPage = (content: TemplateResult): TemplateResult =>
  html`<h1 style="margin-top: 0">Getting ready for a visit</h1>
    ${Array.from(
      { length: 30 },
      () =>
        html`<p style="max-width: 40rem">
          Bring your referral letters and a list of your medicines. Most visits begin with an hour of
          listening; after that we plan together what comes next.
        </p>`,
    )}
    ${content}`;

const meta = {
  title: 'Scroll to top',
  component: 'clinic-scroll-to-top',
  decorators: [onPage],
  args: { placement: 'inline' },
  render: toTop,
} satisfies Meta<Args>;

export default meta;

/** `placement="inline"`: where it was written, always to be seen. */
export const Inline: Story = {};

/** The author's own words become the button's. */
export const OwnWords: Story = {
  render: () =>
    html`<clinic-scroll-to-top placement="inline"
      ><a href="#top">Back to the start</a></clinic-scroll-to-top
    >`,
};

/** `label`: other words. */
export const Label: Story = { args: { label: 'To the start' } };

/** At the window's edge, once there is a screenful to go back: scroll down. */
export const Floating: Story = {
  args: { placement: 'floating' },
  parameters: { docs: { story: { inline: false, height: '24rem' } } },
  render: args => longPage(toTop(args)),
  play: scrollDown,
};

/** `side="start"`: at the other edge. */
export const FloatingAtStart: Story = { ...Floating, args: { placement: 'floating', side: 'start' } };

/** Around the author's own link, which stays: while it is on the screen, no other is there. */
export const AroundLink: Story = {
  ...Floating,
  render: () => longPage(html`<clinic-scroll-to-top><a href="#top">Back to top</a></clinic-scroll-to-top>`),
};

/** Above the call button, which does not move when it comes; both above a bar of the page's. */
export const AboveBar: Story = {
  ...Floating,
  render: args =>
    longPage(
      html`<clinic-call-button placement="floating" phone="(734) 555-0123"></clinic-call-button>
        ${toTop(args)}
        <div
          style="background: #12333d; color: #ffffff; inset: auto 0 0; padding: 1rem; position: fixed"
          role="region"
          aria-label="Cookies"
        >
          This page sets no cookies.
        </div>`,
    ),
};

/** `leave-for`: it goes aside while what it names is on the screen. */
export const LeavesForContact: Story = {
  ...Floating,
  render: () =>
    longPage(
      html`<clinic-scroll-to-top leave-for="#contact"></clinic-scroll-to-top>
        <address id="contact">Willow Street Clinic, (734) 555-0123</address>`,
    ),
};

/** `--clinic-size` is a multiple of the visitor's own text size. */
export const Sizes: Story = {
  render: args =>
    html`<div style="align-items: start; display: flex; flex-wrap: wrap; gap: 1rem">
      ${[0.875, 1, 1.5].map(size => html`<div style="--clinic-size: ${size}">${toTop(args)}</div>`)}
    </div>`,
};

/** `--clinic-accent` is any colour of the clinic's; what is drawn on it is black or white, whichever reads better. */
export const Accents: Story = {
  render: args =>
    html`<div style="align-items: start; display: flex; flex-wrap: wrap; gap: 1rem">
      ${['#12333d', '#b3402c', '#7a4fa3', '#f6c453', '#bfe1e9'].map(
        accent => html`<div style="--clinic-accent: ${accent}">${toTop(args)}</div>`,
      )}
    </div>`,
};

/** On a dark ground. */
export const DarkGround: Story = { decorators: [onDark] };

/** In Spanish. */
export const Spanish: Story = { decorators: [inSpanish] };

/** From right to left. */
export const RightToLeft: Story = { decorators: [rightToLeft] };

/** On the narrowest phone. */
export const Narrow: Story = { decorators: [narrow] };
