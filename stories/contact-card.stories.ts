import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ClinicContactCard } from '../src/elements/contact-card/contact-card.js';
import '../src/define/contact-card.js';
import { FOOTER, TIME_ZONE, WITH_CLOSURE } from './support/clinic.js';
import { inSpanish, narrow, onDark, onPage, rightToLeft } from './support/page.js';

type Shown =
  | 'name'
  | 'phone'
  | 'email'
  | 'address'
  | 'url'
  | 'languages'
  | 'hours'
  | 'timeZone'
  | 'view'
  | 'now'
  | 'expandable'
  | 'grouped';

type Args = { [Key in Shown]?: ClinicContactCard[Key] | undefined };

type Story = StoryObj<Args>;

const card = (args: Args, content?: unknown): TemplateResult =>
  html`<clinic-contact-card
    name=${ifDefined(args.name)}
    phone=${ifDefined(args.phone)}
    email=${ifDefined(args.email)}
    address=${ifDefined(args.address)}
    url=${ifDefined(args.url)}
    languages=${ifDefined(args.languages)}
    .hours=${args.hours}
    time-zone=${ifDefined(args.timeZone)}
    view=${ifDefined(args.view)}
    now=${ifDefined(args.now)}
    ?expandable=${args.expandable ?? false}
    ?grouped=${args.grouped ?? false}
    >${content}</clinic-contact-card
  >`;

const meta = {
  title: 'Contact card',
  component: 'clinic-contact-card',
  decorators: [onPage],
  args: {
    name: 'Lakeside Family Clinic',
    phone: '(734) 555-0123',
    email: 'hello@lakeside.example',
    address: '210 Orchard Row\nAnn Arbor, MI 48104',
    languages: 'en es',
    hours: FOOTER.join('\n'),
    timeZone: TIME_ZONE,
    now: '2026-11-24T10:00',
  },
  render: args => card(args),
} satisfies Meta<Args>;

export default meta;

/** Everything there is to know. `now` keeps the time of these stories still. */
export const Plain: Story = {};

/** On a Saturday: the hours in the clinic's own words, and numbers that work all the same. */
export const Saturday: Story = { args: { now: '2026-11-28T11:00' } };

/** Closed for today. */
export const Closed: Story = { args: { now: '2026-11-24T18:00' } };

/** While the clinic is away. */
export const TemporarilyClosed: Story = { args: { hours: WITH_CLOSURE } };

/** The badge is a button that opens the week. */
export const Expandable: Story = { args: { expandable: true } };

/** The week as a table. */
export const Table: Story = { args: { view: 'table', grouped: true } };

/** A line of text in place of the badge. */
export const Line: Story = { args: { view: 'line' } };

/** A number alone. */
export const NumberAlone: Story = { render: ({ phone }) => card({ phone }) };

/** An address alone. */
export const AddressAlone: Story = { render: ({ address }) => card({ address }) };

/** From the classes of an h-card inside: the card takes its place, since it says all of it. */
export const AroundHCard: Story = {
  render: ({ hours, timeZone, now }) =>
    card(
      { hours, timeZone, now },
      html`<p class="p-name">Lakeside Family Clinic</p>
        <p class="p-adr">210 Orchard Row<br />Ann Arbor, MI 48104</p>
        <p>Front desk: <a class="p-tel" href="tel:+17345550123">(734) 555-0123</a></p>
        <p>New patients: <a class="p-tel" href="tel:+17345550199">(734) 555-0199</a></p>
        <p><a class="u-email" href="mailto:hello@lakeside.example">hello@lakeside.example</a></p>`,
    ),
};

/** Beside content that says more: nothing is said twice. */
export const BesideContent: Story = {
  render: ({ hours, timeZone, now }) =>
    card(
      { hours, timeZone, now },
      html`<p>
        Call us at <a href="tel:+17345550123">(734) 555-0123</a>, or come in: parking is behind the house, and
        the ramp is on the left.
      </p>`,
    ),
};

/** Nothing to reach the clinic by: the words stay as they are, and the console says what to write. */
export const NothingFound: Story = { render: () => card({}, 'We are glad to help.') };

/** On a dark ground. */
export const DarkGround: Story = { decorators: [onDark] };

/** In Spanish. */
export const Spanish: Story = { decorators: [inSpanish] };

/** From right to left. */
export const RightToLeft: Story = { decorators: [rightToLeft] };

/** On the narrowest phone. */
export const Narrow: Story = { decorators: [narrow] };

/** At twice the text size there. */
export const LargeText: Story = {
  decorators: [narrow],
  render: args => html`<div style="--clinic-size: 2">${card(args)}</div>`,
};
