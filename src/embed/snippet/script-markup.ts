import { element, type Markup } from './markup.js';
import type { SnippetChoices } from './snippet-facts.js';

const LOADER = 'clinic-widgets.js';
const ALL = 'clinic-widgets.all.js';
const EARLY = 'clinic-widgets.early.js';

/** A script of ours. Nothing is sent along, and optimisers are asked to leave it as it is. */
function script(
  { files }: SnippetChoices,
  file: string,
  attributes: Record<string, string | undefined>,
): Markup {
  const integrity = files.integrity[file];
  return element('script', {
    'data-cfasync': 'false',
    ...attributes,
    src: `${files.base}${file}${attributes['query'] ?? ''}`,
    query: undefined,
    integrity,
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
  });
}

/** The script tag that brings everything to life, with what it is told. */
export function loaderMarkup(choices: SnippetChoices, options: Record<string, string | undefined>): Markup {
  const given = Object.entries(options).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const file = choices.files.single ? ALL : LOADER;
  if (choices.options === 'query') {
    const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return script(choices, file, { defer: '', ...(query && { query: `?${query}` }) });
  }
  return script(choices, file, {
    defer: '',
    ...Object.fromEntries(given.map(([name, value]) => [`data-${name}`, value])),
  });
}

/**
 * What a visitor set in the toolbar holds before the page is seen only by a script that is not deferred; it stands
 * above everything else. Other pages do without it.
 */
export function earlyMarkup(choices: SnippetChoices): Markup[] {
  const toolbar = choices.widgets.some(({ name }) => name === 'accessibility-toolbar');
  return toolbar && !choices.files.single ? [script(choices, EARLY, {})] : [];
}
