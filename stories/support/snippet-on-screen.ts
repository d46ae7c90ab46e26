import { snippetFor } from '../../src/embed/snippet.js';
import { element, markupText, type Child } from '../../src/embed/snippet/markup.js';

/** Where the scripts of the shown snippets lie: whoever pastes one puts their own host there. */
const BASE = 'https://YOUR-HOST/';

/** What only keeps the time of a story still. */
const NOT_PASTED = ['now', 'class', 'style'];

/** What an author would write inside: text, and links as links. */
const contentOf = (node: Element): Child[] =>
  [...node.childNodes].flatMap((child): Child[] => {
    if (child instanceof Text) return child.data.trim() ? [child.data.replace(/\s+/g, ' ')] : [];
    if (!(child instanceof Element)) return [];
    const attributes = Object.fromEntries([...child.attributes].map(({ name, value }) => [name, value]));
    return [element(child.localName, attributes, contentOf(child))];
  });

/** The placeholder for an element as it is: what was set as a property is written as an attribute. */
function placeholder(node: Element): string {
  const { hours } = node as Element & { hours?: string | object };
  const written = [...node.attributes]
    .filter(({ name }) => !NOT_PASTED.includes(name))
    .map(({ name, value }) => [`data-${name}`, value]);
  const attributes = {
    'data-clinic': node.localName.slice('clinic-'.length),
    'data-hours': typeof hours === 'object' ? JSON.stringify(hours) : hours,
    ...(Object.fromEntries(written) as Record<string, string>),
  };
  return markupText(element('div', attributes, contentOf(node)));
}

/** What a clinic pastes to have what a story shows: the script tag once a page, then each widget. */
export function snippetOnScreen(root: ParentNode): string {
  const [head] = snippetFor(
    { profile: {}, settled: {} },
    {
      mode: 'placeholder',
      widgets: [],
      files: { base: BASE, single: false, integrity: {} },
      options: 'data',
      looks: 'style',
    },
  );
  const ours = [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('clinic-'));
  return [head!.text, ...ours.map(placeholder)].join('\n\n');
}
