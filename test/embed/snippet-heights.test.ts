import { expect } from '@open-wc/testing';
import { snippetFor } from '../../src/embed/snippet.js';
import type { SnippetFacts, WidgetChoice } from '../../src/embed/snippet/snippet-facts.js';
import { setViewport } from '../support/commands.js';
import { findAll, until } from '../support/frame-tools.js';
import { openHtml } from '../support/open-html.js';
import { choices, FACTS } from './snippet/facts.js';

const WIDGETS: WidgetChoice[] = [
  { name: 'office-hours', attributes: {} },
  { name: 'office-hours', attributes: { view: 'line' } },
  { name: 'office-hours', attributes: { view: 'table' } },
  { name: 'office-hours', attributes: { view: 'table', grouped: '' } },
  { name: 'office-hours', attributes: { expandable: '' } },
  { name: 'call-button', attributes: {} },
  { name: 'call-button', attributes: { text: '', whatsapp: '' } },
  { name: 'contact-card', attributes: {} },
  { name: 'contact-card', attributes: { view: 'table' } },
  { name: 'crisis-line', attributes: {} },
  { name: 'accessibility-toolbar', attributes: { placement: 'inline' } },
  { name: 'scroll-to-top', attributes: { placement: 'inline' } },
  {
    name: 'article-card',
    attributes: {
      href: 'https://clinic.example/blog/sleep/',
      heading: 'Sleep well when the evenings grow dark',
      summary: 'Seven small things that help, and when to come and see us about it.',
    },
  },
  { name: 'article-list', attributes: { feed: `${location.origin}/feeds/plain.xml`, count: '3' } },
];

const ADDRESS = { street: '12 River Street', city: 'Ann Arbor', region: 'MI', postalCode: '48104' };
const CLINIC: SnippetFacts = { ...FACTS, profile: { ...FACTS.profile, address: ADDRESS } };

/** One typeface in every engine: heights are those of ordinary letters. */
const STYLE = '<style>body { font: 1rem/1.6 "Liberation Sans", Arial, sans-serif; margin: 1rem }</style>';

/** Goes to each widget, for what is far from what one sees is not fetched, and waits until all are drawn. */
async function drawn({ contentDocument }: HTMLIFrameElement): Promise<void> {
  for (const box of contentDocument!.querySelectorAll<HTMLElement>('[data-clinic]')) {
    const name = box.dataset['clinic']!;
    await until(() => {
      box.scrollIntoView({ block: 'center', behavior: 'instant' });
      return box.shadowRoot && findAll(box.shadowRoot, '[part]')[0];
    }, name);
    const follows =
      name === 'call-button' ? '.hours' : name === 'contact-card' ? '[part~="badge"], table' : '';
    if (follows) await until(() => findAll(box.shadowRoot!, follows)[0], `hours in ${name}`);
  }
}

/** How high each widget's box is. */
const heights = ({ contentDocument }: HTMLIFrameElement): number[] =>
  [...contentDocument!.querySelectorAll('[data-clinic]')].map(box => box.getBoundingClientRect().height);

/** Those that grew or shrank. Engines keep fractions of a pixel in ways of their own. */
const moved = (before: number[], after: number[]): string[] =>
  WIDGETS.flatMap(({ name, attributes }, at) =>
    Math.abs(before[at]! - after[at]!) > 0.5
      ? [`${name} ${Object.keys(attributes).join()}: ${before[at]} to ${after[at]}`]
      : [],
  );

describe('the height that a snippet keeps free', () => {
  for (const [width, now] of [
    [320, '2026-11-24T10:00'],
    [320, '2026-11-27T20:00'],
    [390, '2026-11-27T20:00'],
    [800, '2026-11-27T20:00'],
  ] as const) {
    it(`is enough for every widget, ${width} px wide, at ${now}`, async () => {
      await setViewport({ width, height: 600 });
      const how = choices('placeholder', { widgets: WIDGETS });
      const text = (place: string) =>
        snippetFor(CLINIC, how)
          .filter(piece => piece.place === place)
          .map(piece => piece.text)
          .join('\n');
      const still = await openHtml(text('page'), STYLE);
      const before = heights(still);
      const head = text('head').replaceAll(' defer ', ` defer data-now="${now}" `);
      const frame = await openHtml(text('page'), STYLE + head);
      await drawn(frame);
      expect(before).to.have.length(WIDGETS.length);
      expect(moved(before, heights(frame))).to.deep.equal([]);
    });
  }
});
