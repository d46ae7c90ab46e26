import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ClinicCrisisLine } from '../src/elements/crisis-line/crisis-line.js';
import '../src/define/crisis-line.js';
import { inCard, inSpanish, narrow, onDark, onPage, rightToLeft } from './support/page.js';

interface Args extends Pick<ClinicCrisisLine, 'country' | 'heading' | 'emergencyLabel'> {
  /** What the author wrote inside. */
  text?: string;
}

type Story = StoryObj<Args>;

const line = ({ country, heading, emergencyLabel, text }: Args): TemplateResult =>
  html`<clinic-crisis-line
    country=${ifDefined(country)}
    heading=${ifDefined(heading)}
    emergency-label=${ifDefined(emergencyLabel)}
    >${text}</clinic-crisis-line
  >`;

const meta = {
  title: 'Crisis line',
  component: 'clinic-crisis-line',
  decorators: [onPage],
  args: { country: 'US' },
  render: line,
} satisfies Meta<Args>;

export default meta;

/** In the United States: the lifeline, the line for veterans, and 911. */
export const UnitedStates: Story = {};

/** In Canada. */
export const Canada: Story = { args: { country: 'CA' } };

/** In the United Kingdom. */
export const UnitedKingdom: Story = { args: { country: 'GB' } };

/** In Ireland: one of two emergency numbers. */
export const Ireland: Story = { args: { country: 'IE' } };

/** In Australia. */
export const Australia: Story = { args: { country: 'AU' } };

/** In New Zealand. */
export const NewZealand: Story = { args: { country: 'NZ' } };

/** Elsewhere in Europe: 112. */
export const Europe: Story = { args: { country: 'DE' } };

/** The clinic's own words in place of ours. */
export const OwnWords: Story = {
  args: {
    heading: 'You are not alone',
    text: 'If it is too much to bear, talk to somebody. Someone is there day and night.',
    emergencyLabel: 'If a life is in danger, call',
  },
};

/** Without a country the author's words stand alone, and the console says what to write. */
export const WithoutCountry: Story = {
  render: () => html`<clinic-crisis-line>In a crisis, call your local emergency number.</clinic-crisis-line>`,
};

/** On a dark ground. */
export const DarkGround: Story = { decorators: [onDark] };

/** In a card. */
export const InCard: Story = { decorators: [inCard] };

/** In Spanish. */
export const Spanish: Story = { decorators: [inSpanish] };

/** From right to left. */
export const RightToLeft: Story = { decorators: [rightToLeft] };

/** On the narrowest phone. */
export const Narrow: Story = { decorators: [narrow] };

/** At twice the text size. */
export const LargeText: Story = { render: args => html`<div style="--clinic-size: 2">${line(args)}</div>` };
