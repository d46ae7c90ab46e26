import { profileFromJSON } from '../../src/domain/clinic/clinic-profile.js';
import { hoursFromJSON, hoursToJSON } from '../../src/domain/hours/hours-json.js';
import { isTimeZone } from '../../src/domain/hours/zoned-moment.js';
import { textChecksum } from '../../src/domain/text-checksum.js';
import { SNIPPET_WIDGETS } from '../../src/embed/snippet/snippet-widgets.js';
import { EMPTY_DRAFT, type Draft, type DraftHours } from './draft.js';
import { withText } from './hours-changes.js';
import { pastedSnippet, type PastedSnippet, type PastedWidget } from './pasted-snippet.js';
import { OPTIONS, SEVERAL } from './widget-options.js';

/** One thing that was looked at in a snippet. */
export interface Finding {
  good: boolean;
  say: string;
}

/** What a snippet says, as a draft to go on with, and what is right and wrong about it. */
export function draftFromSnippet(source: string): { draft?: Draft; findings: Finding[] } {
  const snippet = pastedSnippet(source);
  const { widgets, loader, profile } = snippet;
  if (!widgets.length && !loader) {
    return { findings: [{ good: false, say: 'There is no widget and no script of ours in this.' }] };
  }
  const read = profile ? profileFromJSON(profile).value : undefined;
  const places: Draft['places'] = {};
  for (const widget of widgets.filter(({ name }) => name === 'office-hours')) {
    const { location = '', 'hours-of': set = 'office' } = widget.attributes;
    const hours = hoursIn(widget);
    if (hours) places[location] = { ...places[location], [set]: hours };
  }
  const options = loader?.options ?? {};
  if (!places['']?.['office'] && options['hours']) {
    places[''] = { office: hoursFrom(options['hours'], '') };
  }
  const zone = widgets.map(({ attributes }) => attributes['time-zone']).find(Boolean) ?? options['time-zone'];
  const number = phoneIn(widgets) ?? options['phone'];
  const chosen = [...widgets.map(({ name }) => name), ...(options['widgets'] ?? '').split(/\s+/)];
  const names = [...new Set(chosen)].filter(name => Object.hasOwn(SNIPPET_WIDGETS, name));
  const accent = widgets
    .map(({ attributes }) => /--clinic-accent:\s*(#[\da-f]{6})/i.exec(attributes['style'] ?? '')?.[1])
    .find(Boolean);
  const draft: Draft = {
    ...EMPTY_DRAFT,
    profile: {
      ...(number && { phones: [{ number }] }),
      ...(zone && { timeZone: zone }),
      ...read,
    },
    places,
    widgets: names.flatMap(name => {
      const [first, ...others] = widgets.filter(each => each.name === name);
      const kept = SEVERAL.includes(name) ? [first, ...others] : [first];
      return kept.map(each => ({ name, attributes: chosenAttributes(each) }));
    }),
    ...(accent && { accent }),
  };
  return { draft, findings: findings(snippet) };
}

/** Attributes that were chosen, not those that are facts. */
function chosenAttributes(widget: PastedWidget | undefined): Record<string, string> {
  const kept = (OPTIONS[widget?.name ?? ''] ?? []).map(({ attribute }) => attribute);
  const all = { ...contentOfArticle(widget), ...widget?.attributes };
  return Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name)));
}

/** What a widget of articles says in its content. */
function contentOfArticle(widget: PastedWidget | undefined): Record<string, string> {
  const { name = '', link, text = '' } = widget ?? {};
  if (!link || !name.startsWith('article-')) return {};
  const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();
  const [heading, summary] = [tidy(link.text), tidy(text.replace(link.text, ''))];
  return { href: link.href, ...(heading && { heading }), ...(summary && { summary }) };
}

function hoursIn({ attributes, text }: PastedWidget): DraftHours | undefined {
  const { hours, 'hours-for': bound } = attributes;
  const words = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n');
  if (hours && (!bound || !words || bound === textChecksum(text))) return hoursFrom(hours, words);
  return words ? withText(words) : undefined;
}

/** Hours as an attribute gives them: JSON, or text. */
function hoursFrom(written: string, text: string): DraftHours {
  const { value } = hoursFromJSON(written);
  if (!value) return withText(written);
  const hours = hoursToJSON(value);
  return { text, hours, guess: hours, doubts: [], assumed: [] };
}

function phoneIn(widgets: readonly PastedWidget[]): string | undefined {
  const button = widgets.find(({ name }) => name === 'call-button');
  return button && (button.attributes['phone'] ?? (button.text.trim() || undefined));
}

function findings({ widgets, loader, early }: PastedSnippet): Finding[] {
  const toolbar = widgets.some(({ name }) => name === 'accessibility-toolbar');
  const version = /@(\d[\w.-]*)/.exec(loader?.src ?? '')?.[1];
  const all: (Finding | false)[] = [
    loader
      ? { good: true, say: `The script is there${version ? `, version ${version}` : ''}.` }
      : {
          good: false,
          say: 'The script tag is not in this. It may stand elsewhere, such as in the site’s header.',
        },
    Boolean(loader) && {
      good: loader!.integrity,
      say: loader!.integrity
        ? 'Its hash is there.'
        : 'It has no hash: right on a host of your own, better with one elsewhere.',
    },
    toolbar !== early && {
      good: false,
      say: toolbar
        ? 'The early script is missing: what a visitor set comes after the first look at each page.'
        : 'The early script is there without a toolbar: take it away.',
    },
    ...widgets.flatMap(widgetFindings),
  ];
  return all.filter((each): each is Finding => Boolean(each));
}

function widgetFindings({ name, attributes, text, mode, tag }: PastedWidget): (Finding | false)[] {
  const { hours, 'hours-for': bound, 'time-zone': zone, style = '' } = attributes;
  const known = Object.hasOwn(SNIPPET_WIDGETS, name);
  const allowed =
    mode === 'tag' || /^(?:div|p|span|section|article|aside|header|footer|nav|main|h[1-6])$/.test(tag);
  return [
    { good: known, say: known ? `${nameOf(name)} is there.` : `“${name}” is no widget.` },
    !allowed && { good: false, say: `A <${tag}> cannot hold a widget: write <div>.` },
    Boolean(hours && bound && text.trim()) && {
      good: bound === textChecksum(text),
      say:
        bound === textChecksum(text)
          ? 'The settled hours belong to these words.'
          : 'The words were changed since the hours were settled: the words count, and are read anew.',
    },
    zone !== undefined && !isTimeZone(zone) && { good: false, say: `“${zone}” is no time zone.` },
    known &&
      !SNIPPET_WIDGETS[name]!.floats &&
      !attributes['placement'] &&
      !/min-height/.test(style) && {
        good: false,
        say: `${nameOf(name)} keeps no height free: the page moves a little when it is drawn.`,
      },
  ];
}

const nameOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/-/g, ' ');
