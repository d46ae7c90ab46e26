import { html, type TemplateResult } from 'lit';
import { PageNotice } from '../../page/page-notice.js';
import type { OpeningText } from '../../words/hours/opening-text.js';

/** What an element needs to show the clinic's notice. Fetched when the page's profile has one. */
export class NoticePart extends PageNotice {
  /** The notice as one more phrase behind what is said of the hours, or alone when nothing can be said of them. */
  after(said: OpeningText | undefined): OpeningText | undefined {
    const { text } = this;
    if (!text) return said;
    return said ? { ...said, also: [...said.also, text] } : { tone: 'notice', now: text, also: [] };
  }

  /** The notice beside a table. */
  line(): TemplateResult | undefined {
    return this.text ? html`<div part="notice"><bdi>${this.text}</bdi></div>` : undefined;
  }
}
