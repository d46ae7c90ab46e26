import { headPiece } from './head-piece.js';
import { element, type Markup } from './markup.js';
import type { SnippetChoices, SnippetFacts, WidgetChoice } from './snippet-facts.js';
import { htmlPiece, type SnippetWriter } from './snippet-piece.js';
import { sheetPiece, styleOf } from './snippet-style.js';
import { attributesOf, contentOf } from './snippet-widgets.js';

/** A `div` a widget, which editors and their filters keep. */
export const placeholders: SnippetWriter = (facts, choices) =>
  inPage(facts, choices, placeholder, choice => selectorOf(choice, '[data-clinic="', '"]', 'data-'));

/** Our own tags, where the page keeps them. They stand in a line like words unless told to be boxes. */
export const tags: SnippetWriter = (facts, choices) =>
  inPage(facts, choices, tag, choice => selectorOf(choice, 'clinic-', '', ''));

function inPage(
  facts: SnippetFacts,
  choices: SnippetChoices,
  write: (facts: SnippetFacts, choices: SnippetChoices, choice: WidgetChoice) => Markup,
  selector: (choice: WidgetChoice) => string,
) {
  return [
    headPiece(facts, choices),
    ...choices.widgets.map(choice => htmlPiece('page', [write(facts, choices, choice)], choice.name)),
    ...sheetPiece(
      choices,
      choices.widgets.map(choice => [selector(choice), boxStyle(facts, choices, choice)] as const),
    ),
  ];
}

function placeholder(facts: SnippetFacts, choices: SnippetChoices, choice: WidgetChoice): Markup {
  const data = Object.entries(attributesOf(facts, choice)).map(([name, value]) => [`data-${name}`, value]);
  const attributes = {
    'data-clinic': choice.name,
    lang: choices.language,
    ...(Object.fromEntries(data) as Record<string, string | undefined>),
    style: choices.looks === 'style' ? styleOf(facts, choices, choice) : undefined,
  };
  return element('div', attributes, contentOf(facts, choice));
}

function tag(facts: SnippetFacts, choices: SnippetChoices, choice: WidgetChoice): Markup {
  const style = choices.looks === 'style' ? boxStyle(facts, choices, choice) : undefined;
  const attributes = { lang: choices.language, ...attributesOf(facts, choice), style };
  return element(`clinic-${choice.name}`, attributes, contentOf(facts, choice));
}

function boxStyle(facts: SnippetFacts, choices: SnippetChoices, choice: WidgetChoice): string | undefined {
  const style = styleOf(facts, choices, choice);
  return style && choices.mode === 'tag' ? `display: block; ${style}` : style;
}

/** Two widgets of one name may need different heights: what they are asked to show tells them apart. */
function selectorOf(
  { name, attributes }: WidgetChoice,
  before: string,
  after: string,
  prefix: string,
): string {
  const asked = ['view', 'location', 'hours-of'].filter(each => attributes[each]);
  const more = asked.map(each => `[${prefix}${each}="${attributes[each]!.replace(/["\\]/g, '\\$&')}"]`);
  return before + name + after + more.join('');
}
