import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ClinicOfficeHours } from '../src/elements/office-hours/office-hours.js';
import '../src/define/office-hours.js';
import {
  DAY_AND_NIGHT,
  FOOTER,
  TIME_ZONE,
  WITH_BREAK,
  WITH_CLOSURE,
  WITH_HOLIDAY,
} from './support/clinic.js';
import { inCard, inSpanish, narrow, onDark, onPage, ownPage, rightToLeft, withData } from './support/page.js';

const SPOKEN = 'en es fr de it pt nl pl ru zh-Hans zh-Hant ja ko vi ar tl ht'.split(' ');

interface Args extends Pick<
  ClinicOfficeHours,
  'hours' | 'timeZone' | 'view' | 'now' | 'expandable' | 'grouped'
> {
  /** The lines the author wrote inside. */
  lines: string[];
}

type Story = StoryObj<Args>;

const withNotice = withData(
  { notice: { text: 'No lab work today: the analyzer is being repaired.', until: '2026-12-02' } },
  { type: 'application/json', 'data-clinic-profile': '' },
);

const withJsonLd = withData(
  { '@context': 'https://schema.org', '@type': 'MedicalClinic', openingHours: 'Mo-Fr 08:00-17:00' },
  { type: 'application/ld+json' },
);

const hoursElement = ({ lines, hours, timeZone, view, now, expandable, grouped }: Args): TemplateResult =>
  html`<clinic-office-hours
    .hours=${hours}
    time-zone=${ifDefined(timeZone)}
    view=${ifDefined(view)}
    now=${ifDefined(now)}
    ?expandable=${expandable}
    ?grouped=${grouped}
    >${lines.map((line, index) => html`${index ? html`<br />` : ''}${line}`)}</clinic-office-hours
  >`;

const meta = {
  title: 'Office hours',
  component: 'clinic-office-hours',
  decorators: [onPage],
  args: {
    lines: FOOTER,
    timeZone: TIME_ZONE,
    now: '2026-11-24T10:00',
    expandable: false,
    grouped: false,
  },
  render: hoursElement,
} satisfies Meta<Args>;

export default meta;

/**
 * The footer of a clinic, as it is: the two lines stay as they were written, and the badge beside them says
 * what they mean now. `now` keeps the time of these stories still; a clinic's page leaves it out.
 */
export const Plain: Story = {};

/** Open, and until when. */
export const Open: Story = { args: { now: '2026-11-24T13:10' } };

/** From half an hour before the end. */
export const ClosesSoon: Story = { args: { now: '2026-11-24T16:40' } };

/** Between two spans of one day. */
export const Break: Story = {
  args: { lines: ['Mon–Fri 8–12 and 1–5'], hours: WITH_BREAK, now: '2026-11-24T12:20' },
};

/** From an hour before the beginning. */
export const OpensSoon: Story = { args: { now: '2026-11-24T07:15' } };

/** Closed for today; the next opening is tomorrow. */
export const Closed: Story = { args: { now: '2026-11-24T18:00' } };

/** Friday evening: the weekend comes in the clinic's own words, then the next opening that is certain. */
export const ClosedBeforeWeekend: Story = { args: { now: '2026-11-27T18:00' } };

/** On a day that has no fixed hours the clinic's own words are said, never "open" or "closed". */
export const ByAppointment: Story = { args: { now: '2026-11-28T11:00' } };

/** Nothing ends, so no end is said. */
export const Open24Hours: Story = { args: { lines: ['Open day and night'], hours: DAY_AND_NIGHT } };

/** A closure says what it is for, and when the clinic opens again. */
export const TemporarilyClosed: Story = { args: { lines: ['Mon–Fri 8–5'], hours: WITH_CLOSURE } };

/** A holiday is said by its name. */
export const Holiday: Story = {
  args: { lines: ['Mon–Fri 8–5, closed on Thanksgiving'], hours: WITH_HOLIDAY, now: '2026-11-26T10:00' },
};

/** The profile's notice stands behind what holds now, to the end of its last day. */
export const Notice: Story = { decorators: [withNotice], parameters: ownPage };

/** Under a table it has a line of its own. */
export const NoticeUnderTable: Story = {
  decorators: [withNotice],
  parameters: { docs: { story: { inline: false, height: '26rem' } } },
  args: { view: 'table' },
};

/** Without hours in the element, the script tag or the profile, those in the page's JSON-LD count. */
export const HoursFromJsonLd: Story = {
  decorators: [withJsonLd],
  parameters: ownPage,
  args: { lines: [] },
};

/** Where the visitor's clocks show another time than the clinic's, its zone is named; here without `now`, as on a page. */
export const ClinicInAnotherZone: Story = {
  args: { lines: ['Daily 0:00-23:30'], timeZone: 'Asia/Tokyo', now: '' },
};

/** Where the text says nothing of the day, nothing is claimed: the text stands alone. */
export const Unstated: Story = {
  args: { lines: ['Monday - Friday : 8am - 5pm'], now: '2026-11-28T11:00' },
};

/** A time zone that does not exist: the text stands alone, and the console says what to write. */
export const WrongTimeZone: Story = { args: { timeZone: 'Mars/Base' } };

/** `view="line"`: the same as plain text, to stand in a sentence or under a heading. */
export const Line: Story = { args: { lines: [], hours: FOOTER.join('\n'), view: 'line' } };

/** `view="table"`: the week, today in bold. It takes the place of the text when it says all of it. */
export const Table: Story = { args: { view: 'table' } };

/** Several spans a day stand on lines of their own. */
export const TableWithBreak: Story = { args: { lines: [], hours: WITH_BREAK, view: 'table' } };

/** `grouped`: days in a row with the same hours make one row. */
export const TableGrouped: Story = { args: { view: 'table', grouped: true } };

/** Holidays, special days and closures of the next two weeks stand under the week. */
export const TableWithComingDays: Story = { args: { lines: [], hours: WITH_HOLIDAY, view: 'table' } };

/** The badge is a button: pressing it opens the week. */
export const Expandable: Story = { args: { expandable: true, hours: WITH_HOLIDAY, lines: [] } };

/** `--clinic-size` is a multiple of the visitor's own text size. */
export const Sizes: Story = {
  render: ({ hours, timeZone, now }) =>
    html`${[0.875, 1, 1.5].map(
      size =>
        html`<clinic-office-hours
          style="--clinic-size: ${size}"
          .hours=${hours}
          time-zone=${ifDefined(timeZone)}
          now=${ifDefined(now)}
        ></clinic-office-hours>`,
    )}`,
  args: { hours: FOOTER.join('\n') },
};

/** On a dark ground the colours turn by themselves. */
export const DarkGround: Story = { decorators: [onDark] };

/** In a line of text. */
export const InParagraph: Story = {
  render: ({ hours, timeZone, now }) =>
    html`<p>
      We are at 210 Orchard Row:
      <clinic-office-hours
        .hours=${hours}
        time-zone=${ifDefined(timeZone)}
        view="line"
        now=${ifDefined(now)}
      ></clinic-office-hours
      >. Please ring twice.
    </p>`,
  args: { hours: FOOTER.join('\n') },
};

/** Under a heading, as in a clinic's footer. */
export const InCard: Story = {
  decorators: [inCard],
  render: args =>
    html`<h2 style="font-size: 1.25rem; margin: 0 0 0.5rem">Office Hours</h2>
      ${hoursElement(args)}`,
};

/** In Spanish: the language comes from the nearest `lang`. */
export const Spanish: Story = {
  decorators: [inSpanish],
  args: { lines: [], hours: WITH_BREAK, now: '2026-11-27T18:00' },
};

/** Every language our elements speak, beside each other. */
export const Languages: Story = {
  render: args =>
    html`<div
      style="display: grid; gap: 0.25rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr))"
    >
      ${SPOKEN.map(
        language =>
          html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>${hoursElement(args)}</div>`,
      )}
    </div>`,
  args: { lines: [], hours: WITH_HOLIDAY, now: '2026-11-27T18:00', expandable: true },
};

/** From right to left. */
export const RightToLeft: Story = { decorators: [rightToLeft], args: { now: '2026-11-27T18:00' } };

/** On the narrowest phone the badge takes as many lines as it needs. */
export const Narrow: Story = { decorators: [narrow], args: { now: '2026-11-27T18:00' } };

/** The table there. */
export const NarrowTable: Story = { decorators: [narrow], args: { view: 'table' } };
