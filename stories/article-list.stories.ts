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

/** Where nothing can be had, what the author wrote stands, and the console says why. */
export const Failed: StoryObj = {
  render: () =>
    html`<clinic-article-list feed="https://feeds.example/news.xml" time-zone="America/Detroit">
      <a href="#articles">All our articles</a>
    </clinic-article-list>`,
};
