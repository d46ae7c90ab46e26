import type { SnippetChoices, SnippetFacts, SnippetMode } from '../../../src/embed/snippet/snippet-facts.js';
import { FOOTER, SETTLED } from '../../support/author-text.js';

/** A clinic with nothing unusual. */
export const FACTS: SnippetFacts = {
  profile: {
    name: 'Orchard Row Family Medicine',
    timeZone: 'America/Detroit',
    phones: [{ number: '(734) 222-6222' }],
    email: 'office@clinic.example',
  },
  settled: { '': { office: { text: FOOTER, hours: JSON.parse(SETTLED) as object } } },
};

/** The same in a way to embed it. */
export const choices = (mode: SnippetMode, more: Partial<SnippetChoices> = {}): SnippetChoices => ({
  mode,
  widgets: [
    { name: 'office-hours', attributes: {} },
    { name: 'call-button', attributes: {} },
  ],
  files: { base: `${location.origin}/dist/`, single: false, integrity: {} },
  options: 'data',
  looks: 'style',
  ...more,
});
