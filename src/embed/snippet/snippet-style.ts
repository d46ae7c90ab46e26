import type { SnippetChoices, SnippetFacts, WidgetChoice } from './snippet-facts.js';
import { htmlPiece, type SnippetPiece } from './snippet-piece.js';
import type { SnippetHeight } from './snippet-widget.js';
import { isFloating, SNIPPET_WIDGETS } from './snippet-widgets.js';

/** The widths, in `em`, for which heights are given. */
const NARROW = 20;
const WIDE = 47.5;

/** Only what a colour is written with. */
const colorOf = (value: string): string => value.replace(/[^\w#%.,() /-]/g, '');

/** The colour of all buttons of a page. */
export function accentRule({ accent }: SnippetChoices): string | undefined {
  return accent && `:root { --clinic-accent: ${colorOf(accent)} }`;
}

/**
 * The height kept free for a widget, so that nothing moves when it is drawn, and its colour. What stands at the
 * window's edge takes no room.
 */
export function styleOf(
  facts: SnippetFacts,
  { accent }: SnippetChoices,
  choice: WidgetChoice,
): string | undefined {
  const height = isFloating(choice) ? undefined : SNIPPET_WIDGETS[choice.name]?.height?.(facts, choice);
  const rules = [
    ...(height ? [`min-height: ${lengthOf(height)}`] : []),
    ...(accent ? [`--clinic-accent: ${colorOf(accent)}`] : []),
  ];
  return rules.join('; ') || undefined;
}

const em = (length: number): string => `${Math.round(length * 10) / 10}em`;

/** A height that falls evenly from the narrowest phone to a wide page. */
function lengthOf({ narrow, wide = narrow, at = WIDE }: SnippetHeight): string {
  if (wide === narrow) return em(narrow);
  const fall = (narrow - wide) / (at - NARROW);
  // Written without brackets inside, which some filters of style attributes refuse.
  return `max(${em(wide)}, ${em(narrow + fall * NARROW)} - ${Math.round(fall * 100)}vw)`;
}

/** The same as rules for the site's own sheet: a strict policy forbids style attributes. */
export function sheetPiece(
  choices: SnippetChoices,
  rules: readonly (readonly [selector: string, style: string | undefined])[],
): SnippetPiece[] {
  const written = rules.flatMap(([selector, style]) => (style ? [`${selector} { ${style} }`] : []));
  if (choices.looks !== 'sheet' || !written.length) return [];
  return [{ ...htmlPiece('page', []), place: 'sheet', text: [...new Set(written)].join('\n') }];
}
