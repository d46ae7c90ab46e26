import type { Child } from './markup.js';
import type { SnippetFacts, WidgetChoice } from './snippet-facts.js';

/** What a snippet has to know about a widget. All of it is worked out from the facts and what was chosen. */
export interface SnippetWidget {
  /** Whether it stands at the window's edge when nothing else is chosen. */
  floats?: boolean;
  /** Whether it can stand in a frame or alone in a custom element. */
  stands?: boolean;
  /** Whether it has to stand in a page of the clinic's own site, because it reads others of that site. */
  ofSite?: boolean;
  /** What is chosen for its content: said there, and not again in attributes. */
  inContent?: readonly string[];
  /** Its attributes that are facts. */
  facts?(facts: SnippetFacts, choice: WidgetChoice): Record<string, string | undefined>;
  /** Further facts as attributes, where it stands alone: nothing around it knows them. They say all that its content does. */
  factsAlone?(facts: SnippetFacts, choice: WidgetChoice): Record<string, string | undefined>;
  /** What is on the page before any script runs, and without. */
  content?(facts: SnippetFacts, choice: WidgetChoice): Child[];
  /** The height to keep free: that of its text and of what is drawn beside it. */
  height?(facts: SnippetFacts, choice: WidgetChoice): SnippetHeight;
}

/** A height in `em` on the narrowest phone (20 em), and on a wide page where it is another. */
export interface SnippetHeight {
  narrow: number;
  wide?: number;
  /** How wide that page is, in `em`; 47.5 without it. */
  at?: number;
}
