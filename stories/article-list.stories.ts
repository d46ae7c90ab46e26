import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/article-list.js';
import { onPage } from './support/page.js';

const meta = {
  title: 'Article list',
  component: 'clinic-article-list',
  decorators: [onPage],
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** The feeds stand beside the stories, in `stories/feeds/`. */
const list = (feed: string, cards: number, count = 6): Story => ({
  render: () =>
    html`<clinic-article-list
      feed="./feeds/${feed}"
      count=${count}
      time-zone="America/Detroit"
      now="2026-11-24T10:00"
    >
      <a href="#articles">All our articles</a>
    </clinic-article-list>`,
  // It has ended when its cards are there.
  play: async ({ canvasElement }) => {
    const drawn = () =>
      canvasElement.querySelector('clinic-article-list')?.shadowRoot?.querySelectorAll('[part~="card"]');
    while (drawn()?.length !== cards) await new Promise(requestAnimationFrame);
  },
});

/** From a feed that has no pictures: the newest six, and a button for more. */
export const FromFeed: Story = list('articles.xml', 6);

/** `count="2"`: two at first, and two more at a time. */
export const Limit: Story = list('articles.xml', 2, 2);

/** A feed in which there is nothing. */
export const Empty: Story = list('empty.xml', 0);

/** Long headings and long words. */
export const LongTitles: Story = list('long.xml', 2);

/** Where nothing can be had, what the author wrote stands, and the console says why. */
export const Failed: Story = {
  render: () =>
    html`<clinic-article-list feed="https://feeds.example/news.xml" time-zone="America/Detroit">
      <a href="#articles">All our articles</a>
    </clinic-article-list>`,
};
