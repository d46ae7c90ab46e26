import { factsForScript, headPiece } from './head-piece.js';
import { element, type Child, type Markup } from './markup.js';
import type { SnippetChoices, SnippetFacts, WidgetChoice } from './snippet-facts.js';
import { htmlPiece, type SnippetWriter } from './snippet-piece.js';
import { accentRule, sheetPiece } from './snippet-style.js';
import { attributesAlone, contentOf, SNIPPET_WIDGETS } from './snippet-widgets.js';

/** What is drawn in a pixel of the reader's own size. */
const EM = 16;

/** What a frame's page keeps free around a widget. */
const EDGE = 0.5;

/** One script tag and nothing else: the widgets float, or go where `data-into` says. */
export const scriptOnly: SnippetWriter = (facts, choices) => {
  const looks = Object.assign({}, ...choices.widgets.map(({ attributes }) => attributes)) as Record<
    string,
    string
  >;
  const widgets = choices.widgets.map(({ name }) => name).join(' ');
  const rule = accentRule(choices);
  return [
    headPiece(facts, choices, { ...factsForScript(facts), ...looks, widgets }),
    ...(rule && choices.looks === 'sheet'
      ? sheetPiece(choices, [[':root', rule.slice(rule.indexOf('{') + 2, -2)]])
      : []),
  ];
};

/** Links that open the widgets, for editors that keep nothing else. */
export const links: SnippetWriter = (facts, choices) => [
  headPiece(facts, choices, factsForScript(facts)),
  ...choices.widgets.map(choice =>
    htmlPiece('page', [element('a', { href: `#clinic-${choice.name}` }, [nameOf(choice)])], choice.name),
  ),
];

/** What stands on the page already comes to life. */
export const enhancement: SnippetWriter = (facts, choices) => [
  headPiece(facts, choices, {
    enhance: 'phone-links hours',
    'time-zone': factsForScript(facts)['time-zone'],
  }),
];

/** A frame a widget, for builders that allow nothing else. */
export const frames: SnippetWriter = (facts, choices) =>
  choices.widgets.map(choice => htmlPiece('page', [frame(facts, choices, choice)], choice.name));

function frame(facts: SnippetFacts, choices: SnippetChoices, choice: WidgetChoice): Markup {
  const widget = SNIPPET_WIDGETS[choice.name]!;
  const text = widget.factsAlone ? undefined : contentOf(facts, choice).map(plain).join('');
  const asked = { ...attributesAlone(facts, choice), text, lang: choices.language, accent: choices.accent };
  const query = Object.entries(asked)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&');
  const height = widget.height?.(facts, choice).narrow ?? 0;
  return element('iframe', {
    src: `${choices.files.base}frame/${choice.name}.html?${query}`,
    title: nameOf(choice),
    width: '100%',
    height: `${Math.ceil((height + EDGE) * EM)}`,
    style: 'border: 0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
}

/** What Wix asks for a custom element. */
export const customElements: SnippetWriter = (facts, choices) =>
  choices.widgets.map(choice => {
    const rows: [string, string | undefined][] = [
      ['Tag name', `clinic-${choice.name}`],
      ['Server URL', `${choices.files.base}one/clinic-${choice.name}.js`],
      // Without a text inside there is nothing to which the hours could be bound.
      ...Object.entries(attributesAlone(facts, choice)).filter(([name]) => name !== 'hours-for'),
    ];
    const text = rows
      .flatMap(([name, value]) => (value ? [`${name}: ${value.replace(/\n/g, ', ')}`] : []))
      .join('\n');
    return { place: 'fields', widget: choice.name, text, markup: [] };
  });

/** A widget's name as people say it. */
function nameOf({ name }: WidgetChoice): string {
  const text = name.replace(/-/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const plain = (child: Child): string => {
  if (typeof child === 'string') return child;
  return child.tag === 'br' ? '\n' : child.children.map(plain).join('');
};
