import { markupText, type Markup } from './markup.js';
import type { SnippetChoices, SnippetFacts } from './snippet-facts.js';

/**
 * What is pasted, and where:
 * - `head`: once for the whole site, in its head (or wherever it takes code for all pages);
 * - `page`: where the widget is to be seen;
 * - `sheet`: into the site's own style sheet;
 * - `fields`: into a form, a line `name: value` each.
 */
export interface SnippetPiece {
  place: 'head' | 'page' | 'sheet' | 'fields';
  /** Whose it is, for `page` and `fields`. */
  widget?: string;
  text: string;
  /** The same as a preview builds it; nothing for `sheet` and `fields`. */
  markup: Markup[];
}

/** One way to embed: what is pasted for the facts and choices. */
export type SnippetWriter = (facts: SnippetFacts, choices: SnippetChoices) => SnippetPiece[];

/** A piece that is HTML. */
export function htmlPiece(place: 'head' | 'page', markup: Markup[], widget?: string): SnippetPiece {
  return { place, ...(widget !== undefined && { widget }), text: markup.map(markupText).join('\n'), markup };
}
