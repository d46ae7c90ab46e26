import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ClinicAccessibilityToolbar } from '../src/elements/accessibility-toolbar/accessibility-toolbar.js';
import '../src/define/accessibility-toolbar.js';
import { inCard, inSpanish, narrow, onDark, onPage, rightToLeft } from './support/page.js';

type Args = Pick<
  ClinicAccessibilityToolbar,
  'placement' | 'side' | 'statementUrl' | 'phone' | 'email' | 'helpOnly'
>;

type Story = StoryObj<Args>;

const toolbar = ({ placement, side, statementUrl, phone, email, helpOnly }: Args): TemplateResult =>
  html`<clinic-accessibility-toolbar
    placement=${ifDefined(placement)}
    side=${ifDefined(side)}
    statement-url=${ifDefined(statementUrl)}
    phone=${ifDefined(phone)}
    email=${ifDefined(email)}
    ?help-only=${helpOnly}
  ></clinic-accessibility-toolbar>`;

/** A page to be read, with the toolbar above it. */
const withText = (args: Args): TemplateResult =>
  html`${toolbar(args)}
    <h2>Care for the whole family</h2>
    <p>
      We see patients of every age. If you are sick today, call us in the morning and we will find a time.
      <a href="#visit" style="color: inherit">Before your first visit</a>
    </p>`;

/** Opens the story's panel, as a visitor would. */
const open: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('clinic-accessibility-toolbar')!;
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>('[part="opener"]')!.click();
  await element.updateComplete;
};

const tall = { docs: { story: { inline: false, height: '45rem' } } };

const meta = {
  title: 'Accessibility toolbar',
  component: 'clinic-accessibility-toolbar',
  decorators: [onPage],
  args: {
    placement: 'inline',
    statementUrl: '/accessibility',
    phone: '(734) 555-0123',
    email: 'office@clinic.example',
  },
  render: withText,
} satisfies Meta<Args>;

export default meta;

/** In the page. Until a visitor chooses something, nothing of the page is touched. */
export const Inline: Story = {};

/** Opened: the panel lies beside its button, and the page stays in reach. */
export const Open: Story = { parameters: tall, play: open };

/** `placement="floating"`, the default: at the window's edge. */
export const Floating: Story = { parameters: tall, args: { placement: 'floating' } };

/** The same, opened. */
export const FloatingOpen: Story = { ...Floating, play: open };

/** `side="start"`: at the other edge. */
export const FloatingAtStart: Story = {
  parameters: tall,
  args: { placement: 'floating', side: 'start' },
  play: open,
};

/** `placement="none"`: opened by a link to `#clinic-accessibility-toolbar`, or by anything with `data-clinic-opens`. */
export const OpenedByLink: Story = {
  parameters: tall,
  args: { placement: 'none' },
  render: args =>
    html`<p><a href="#clinic-accessibility-toolbar">Accessibility</a></p>
      <p><button type="button" data-clinic-opens="accessibility-toolbar">Accessibility</button></p>
      ${withText(args)}`,
};

/** `help-only`: whom to turn to, and what browsers and devices can do; no settings. */
export const HelpOnly: Story = { parameters: tall, args: { helpOnly: true }, play: open };

/** Without a statement, phone or e-mail there is nobody to turn to, and nothing is said of it. */
export const WithoutContacts: Story = {
  parameters: tall,
  render: () =>
    html`<clinic-accessibility-toolbar placement="inline"></clinic-accessibility-toolbar>
      <p>We see patients of every age.</p>`,
  play: open,
};

/** What the author wrote inside stays where it is. */
export const BesideLink: Story = {
  render: () =>
    html`<clinic-accessibility-toolbar placement="inline">
      <p><a href="/accessibility">Our accessibility page</a></p>
    </clinic-accessibility-toolbar>`,
};

/** `--clinic-size` is a multiple of the visitor's own text size. */
export const TwiceTheSize: Story = {
  parameters: tall,
  render: args => html`<div style="--clinic-size: 2">${toolbar(args)}</div>`,
  play: open,
};

/** `--clinic-accent` is any colour of the clinic's; what is written on it is black or white, whichever reads better. */
export const Accents: Story = {
  render: args =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 1rem">
      ${['#12333d', '#b3402c', '#f6c453', '#bfe1e9'].map(
        accent => html`<div style="--clinic-accent: ${accent}">${toolbar(args)}</div>`,
      )}
    </div>`,
};

/** On a dark ground: the panel is dark too. */
export const DarkGround: Story = { parameters: tall, decorators: [onDark], play: open };

/** In a card. */
export const InCard: Story = { decorators: [inCard] };

/** In Spanish. */
export const Spanish: Story = { parameters: tall, decorators: [inSpanish], play: open };

/** From right to left. */
export const RightToLeft: Story = { parameters: tall, decorators: [rightToLeft], play: open };

/** On the narrowest phone. */
export const Narrow: Story = { decorators: [narrow] };
