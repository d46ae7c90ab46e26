import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ClinicArticleCard } from '../src/elements/article-card/article-card.js';
import '../src/define/article-card.js';
import { inSpanish, narrow, onDark, onPage, rightToLeft } from './support/page.js';

type Args = Partial<
  Pick<
    ClinicArticleCard,
    | 'heading'
    | 'href'
    | 'summary'
    | 'image'
    | 'imageAlt'
    | 'category'
    | 'author'
    | 'published'
    | 'minutes'
    | 'reviewedBy'
    | 'reviewed'
    | 'nextReview'
    | 'action'
    | 'call'
    | 'phone'
    | 'layout'
  >
>;
type Story = StoryObj<Args>;

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"%3E%3Cpath fill="%231f2f5b" d="M0 0h8v5H0z"/%3E%3Ccircle cx="5.5" cy="1.5" r=".7" fill="%23ffe9a8"/%3E%3C/svg%3E';

const card = (args: Args): TemplateResult =>
  html`<clinic-article-card
    heading=${ifDefined(args.heading)}
    href=${ifDefined(args.href)}
    summary=${ifDefined(args.summary)}
    image=${ifDefined(args.image)}
    image-alt=${ifDefined(args.imageAlt)}
    category=${ifDefined(args.category)}
    author=${ifDefined(args.author)}
    published=${ifDefined(args.published)}
    minutes=${ifDefined(args.minutes)}
    reviewed-by=${ifDefined(args.reviewedBy)}
    reviewed=${ifDefined(args.reviewed)}
    next-review=${ifDefined(args.nextReview)}
    action=${ifDefined(args.action)}
    ?call=${args.call}
    phone=${ifDefined(args.phone)}
    layout=${ifDefined(args.layout)}
    time-zone="America/Detroit"
    now="2026-11-24T10:00"
  ></clinic-article-card>`;

const meta = {
  title: 'Article card',
  component: 'clinic-article-card',
  decorators: [onPage],
  args: {
    heading: 'Sleep well when the evenings grow dark',
    href: '#sleep-well',
    summary: 'Seven small things that help, and when to come and see us.',
    image: PICTURE,
    imageAlt: '',
    category: 'Sleep',
    author: 'Ana Ruiz, MD',
    published: '2026-11-02',
    minutes: 4,
  },
  render: card,
} satisfies Meta<Args>;

export default meta;

/** Picture over text. */
export const Plain: Story = {};

/** Around what the author wrote: it is a complete card without scripts too. */
export const AroundContent: Story = {
  render: () =>
    html`<clinic-article-card category="Sleep">
      <h3><a href="#sleep-well">Sleep well when the evenings grow dark</a></h3>
      <p><img src=${PICTURE} alt="" /></p>
      <p>Seven small things that help.</p>
    </clinic-article-card>`,
};

/** `layout="row"`: picture beside text, where there is room. */
export const Row: Story = { args: { layout: 'row' } };

/** `layout="compact"`: a small picture, and no summary. */
export const Compact: Story = { args: { layout: 'compact' } };

/** `layout="feature"`: the article of the month. */
export const Feature: Story = { args: { layout: 'feature', action: 'Read the article' } };

/** Without a picture. */
export const WithoutPicture: Story = { args: { image: '' } };

/** Reviewed by a professional, and until when that holds. */
export const Reviewed: Story = {
  args: { reviewedBy: 'Ben Okafor, MD', reviewed: '2026-11-10', nextReview: '2028-11-10' },
};

/** The next review was due: nothing is claimed any more, and the console says so. */
export const ReviewDue: Story = {
  args: { reviewedBy: 'Ben Okafor, MD', reviewed: '2023-11-10', nextReview: '2026-11-10' },
};

/** `call`: it offers the clinic's number. */
export const Calling: Story = { args: { call: true, phone: '(734) 555-0123' } };

/** On a dark ground. */
export const DarkGround: Story = { decorators: [onDark] };

/** In Spanish. */
export const Spanish: Story = { decorators: [inSpanish] };

/** From right to left. */
export const RightToLeft: Story = { decorators: [rightToLeft] };

/** On the narrowest phone. */
export const Narrow: Story = { decorators: [narrow] };
