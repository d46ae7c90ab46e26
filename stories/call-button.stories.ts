import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ClinicCallButton } from '../src/elements/call-button/call-button.js';
import '../src/define/call-button.js';
import { DAY_AND_NIGHT, FOOTER, TIME_ZONE, WITH_BREAK, WITH_CLOSURE } from './support/clinic.js';
import { inCard, inSpanish, narrow, onDark, onPage, rightToLeft } from './support/page.js';

interface Args extends Pick<ClinicCallButton, 'phone' | 'label' | 'placement' | 'side' | 'timeZone' | 'now'> {
  hours?: ClinicCallButton['hours'] | undefined;
}

type Story = StoryObj<Args>;

const button = ({ phone, label, hours, placement, side, timeZone, now }: Args): TemplateResult =>
  html`<clinic-call-button
    phone=${ifDefined(phone)}
    label=${ifDefined(label)}
    .hours=${hours}
    placement=${ifDefined(placement)}
    side=${ifDefined(side)}
    time-zone=${ifDefined(timeZone)}
    now=${ifDefined(now)}
  ></clinic-call-button>`;

const meta = {
  title: 'Call button',
  component: 'clinic-call-button',
  decorators: [onPage],
  args: {
    phone: '(734) 555-0123',
    hours: FOOTER.join('\n'),
    timeZone: TIME_ZONE,
    now: '2026-11-24T10:00',
  },
  render: button,
} satisfies Meta<Args>;

export default meta;

/** The number as the clinic writes it, and whether somebody will answer. `now` keeps the time of these stories still. */
export const Plain: Story = {};

/** Around the author's own link: without scripts the link stays, and calls too. */
export const AroundLink: Story = {
  render: ({ hours, timeZone, now }) =>
    html`<clinic-call-button .hours=${hours} time-zone=${ifDefined(timeZone)} now=${ifDefined(now)}>
      <a href="tel:+17345550123">(734) 555-0123</a>
    </clinic-call-button>`,
};

/** Where no hours are known, none are said. */
export const WithoutHours: Story = { args: { hours: undefined } };

/** From half an hour before the end. */
export const ClosesSoon: Story = { args: { now: '2026-11-24T16:40' } };

/** Between two spans of one day. */
export const Break: Story = { args: { hours: WITH_BREAK, now: '2026-11-24T12:20' } };

/** From an hour before the beginning. */
export const OpensSoon: Story = { args: { now: '2026-11-24T07:15' } };

/** Closed: one may call all the same, and hears when it makes more sense. */
export const Closed: Story = { args: { now: '2026-11-24T18:00' } };

/** On a day without fixed hours, in the clinic's own words. */
export const ByAppointment: Story = { args: { now: '2026-11-28T11:00' } };

/** Answered day and night. */
export const Open24Hours: Story = { args: { hours: DAY_AND_NIGHT } };

/** While the clinic is away. */
export const TemporarilyClosed: Story = { args: { hours: WITH_CLOSURE } };

/** A wrong time zone: the button calls, and says nothing of hours. */
export const WrongTimeZone: Story = { args: { timeZone: 'Mars/Base' } };

/** No number in it: the words stay as they are, and the console says what to write. */
export const WithoutNumber: Story = {
  render: () => html`<clinic-call-button>Call us, we are glad to help.</clinic-call-button>`,
};

/** A short number is dialled as it stands. */
export const ShortNumber: Story = { args: { phone: '988', hours: undefined, label: 'Call or text' } };

/** A number in letters shows its digits. */
export const InLetters: Story = { args: { phone: '1-800-FLOWERS' } };

/** `text`, `whatsapp`, `address`: plain links to write, and to a map. */
export const OtherWays: Story = {
  render: ({ phone, hours, timeZone, now }) =>
    html`<clinic-call-button
      phone=${ifDefined(phone)}
      .hours=${hours}
      time-zone=${ifDefined(timeZone)}
      now=${ifDefined(now)}
      text
      whatsapp="+1 734 555 0123"
      address="120 Maple Ave, Ann Arbor, MI 48104"
    ></clinic-call-button>`,
};

/** `closed-label`: the clinic's own words while it is closed. */
export const OwnWordsWhileClosed: Story = {
  render: ({ phone, hours, timeZone }) =>
    html`<clinic-call-button
      phone=${ifDefined(phone)}
      .hours=${hours}
      time-zone=${ifDefined(timeZone)}
      now="2026-11-24T18:00"
      closed-label="Leave a message at"
    ></clinic-call-button>`,
};

/** `no-panel`: without the button that shows, where a mouse is used, how else to dial. */
export const WithoutPanel: Story = {
  render: ({ phone }) => html`<clinic-call-button phone=${ifDefined(phone)} no-panel></clinic-call-button>`,
};

/** Pressed: the number to read and to copy, a QR code, and today's phone hours. */
export const Panel: Story = {
  parameters: { docs: { story: { inline: false, height: '22rem' } } },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<ClinicCallButton>('clinic-call-button')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('[part="opener"]')!.click();
  },
};

/** An extension is shown, and dialled after a pause. */
export const WithExtension: Story = { args: { phone: '734.555.0123 ext. 12' } };

/** `label`: other words before the number. */
export const Label: Story = { args: { label: 'Front desk' } };

/** The author's words inside become the button's. */
export const OwnWords: Story = {
  render: ({ phone, hours, timeZone, now }) =>
    html`<clinic-call-button
      phone=${ifDefined(phone)}
      .hours=${hours}
      time-zone=${ifDefined(timeZone)}
      now=${ifDefined(now)}
      >Book a visit</clinic-call-button
    >`,
};

/** `placement="floating"`: at the window's edge, above what the page scrolls. */
export const Floating: Story = {
  args: { placement: 'floating' },
  parameters: { docs: { story: { inline: false, height: '10rem' } } },
};

/** `side="start"`: at the other edge. */
export const FloatingAtStart: Story = { ...Floating, args: { placement: 'floating', side: 'start' } };

/** `placement="bar"`: along the bottom of a phone, with the other ways; in a wide window, in its corner. */
export const Bar: Story = {
  ...Floating,
  render: ({ phone, hours, timeZone, now }) =>
    html`<clinic-call-button
      placement="bar"
      phone=${ifDefined(phone)}
      .hours=${hours}
      time-zone=${ifDefined(timeZone)}
      now=${ifDefined(now)}
      text
      address="120 Maple Ave, Ann Arbor, MI 48104"
    ></clinic-call-button>`,
};

/** `--clinic-size` is a multiple of the visitor's own text size. */
export const Sizes: Story = {
  render: args =>
    html`<div style="align-items: start; display: flex; flex-wrap: wrap; gap: 1rem">
      ${[0.875, 1, 1.5].map(size => html`<div style="--clinic-size: ${size}">${button(args)}</div>`)}
    </div>`,
};

/** `--clinic-accent` is any colour of the clinic's; what is written on it is black or white, whichever reads better. */
export const Accents: Story = {
  render: args =>
    html`<div style="align-items: start; display: flex; flex-wrap: wrap; gap: 1rem">
      ${['#12333d', '#b3402c', '#7a4fa3', '#f6c453', '#bfe1e9'].map(
        accent => html`<div style="--clinic-accent: ${accent}">${button(args)}</div>`,
      )}
    </div>`,
};

/** On a dark ground. */
export const DarkGround: Story = { decorators: [onDark] };

/** In a line of text. */
export const InParagraph: Story = {
  render: args =>
    html`<p>Not sure whether to come in? ${button({ ...args, hours: undefined })} A nurse will tell you.</p>`,
};

/** In a card. */
export const InCard: Story = {
  decorators: [inCard],
  render: args =>
    html`<h2 style="font-size: 1.25rem; margin: 0 0 0.5rem">Need to be seen?</h2>
      <p style="margin: 0 0 1rem">Call us in the morning. If you are sick, we find a time for you.</p>
      ${button(args)}`,
};

/** In Spanish. */
export const Spanish: Story = {
  decorators: [inSpanish],
  args: { hours: WITH_BREAK, now: '2026-11-27T18:00' },
};

/** From right to left: the number itself keeps its direction. */
export const RightToLeft: Story = { decorators: [rightToLeft] };

/** On the narrowest phone. */
export const Narrow: Story = { decorators: [narrow], args: { now: '2026-11-27T18:00' } };
