import { placeholders, tags } from './snippet/in-page.js';
import { customElements, enhancement, frames, links, scriptOnly } from './snippet/out-of-page.js';
import type { SnippetChoices, SnippetFacts, SnippetMode } from './snippet/snippet-facts.js';
import type { SnippetPiece, SnippetWriter } from './snippet/snippet-piece.js';
import { SNIPPET_WIDGETS, whyNot } from './snippet/snippet-widgets.js';

const WRITERS: Record<SnippetMode, SnippetWriter> = {
  placeholder: placeholders,
  tag: tags,
  script: scriptOnly,
  link: links,
  enhance: enhancement,
  frame: frames,
  element: customElements,
};

/**
 * Writes what a clinic pastes into its site to have the widgets it chose. The same facts and choices always give the
 * same text, and nothing in them can end an attribute or a tag. Widgets that cannot be had in the chosen mode are
 * left out.
 */
export function snippetFor(facts: SnippetFacts, choices: SnippetChoices): SnippetPiece[] {
  const widgets = choices.widgets.filter(
    choice => Object.hasOwn(SNIPPET_WIDGETS, choice.name) && !whyNot(choice, choices.mode),
  );
  return WRITERS[choices.mode](facts, { ...choices, widgets });
}
