import type { HoursJSON } from '../../src/domain/hours/hours.js';
import { hoursFromJSON, hoursToJSON } from '../../src/domain/hours/hours-json.js';
import { snippetFor } from '../../src/embed/snippet.js';
import type { SnippetChoices, SnippetFacts, WidgetChoice } from '../../src/embed/snippet/snippet-facts.js';
import type { SnippetPiece } from '../../src/embed/snippet/snippet-piece.js';
import type { Draft } from './draft.js';
import type { HostWay } from './host.js';

/** The version whose files are named, and their hashes. */
export interface Release {
  version: string;
  integrity: Record<string, string>;
}

/** Asked for once; without it the snippet has no hashes. */
export async function release(): Promise<Release> {
  try {
    return (await (await fetch('release.json')).json()) as Release;
  } catch {
    return { version: '', integrity: {} };
  }
}

/** Where the files of a version are, in the usual places. */
export const baseOf = (draft: Draft, version: string): string => {
  const named = `clinic-widgets${version ? `@${version}` : ''}`;
  if (draft.files === 'jsdelivr') return `https://cdn.jsdelivr.net/npm/${named}/dist/`;
  if (draft.files === 'unpkg') return `https://unpkg.com/${named}/dist/`;
  return (draft.base || 'https://YOUR-HOST/clinic-widgets/').replace(/\/?$/, '/');
};

/** The facts of a draft as a snippet takes them. */
export function factsOf({ profile, places }: Draft): SnippetFacts {
  const settled = Object.entries(places).map(([place, sets]) => {
    const own = Object.entries(sets).filter(([, { text }]) => text);
    return [
      place,
      Object.fromEntries(own.map(([set, { text, hours }]) => [set, { text, hours: clean(hours) }])),
    ];
  });
  return { profile, settled: Object.fromEntries(settled) as SnippetFacts['settled'] };
}

/** Hours that go into a page are read strictly first: what an editor left half done does not get there. */
function clean(hours: HoursJSON): HoursJSON {
  const { value } = hoursFromJSON(hours);
  return value ? hoursToJSON(value) : { week: {} };
}

/** Widgets that speak of a place: on a page of several places there is one for each. */
const OF_A_PLACE = /^(?:office-hours|call-button|contact-card)$/;

/** Each chosen widget, for every place and every set of hours that it can show. */
export function widgetsOf({ widgets, places, profile }: Draft): WidgetChoice[] {
  const locations = Object.keys(profile.locations ?? {});
  return widgets.flatMap(({ name, attributes }) => {
    const at = OF_A_PLACE.test(name) ? ['', ...locations] : [''];
    return at.flatMap(place => {
      const location = place ? { location: place } : {};
      const sets = name === 'office-hours' ? Object.keys(places[place] ?? {}) : [];
      const further = sets.filter(set => set !== 'office').map(set => ({ 'hours-of': set }));
      return [{}, ...further].map(hours => ({ name, attributes: { ...attributes, ...location, ...hours } }));
    });
  });
}

/** What is pasted for a draft, in one of the ways its site builder takes it. */
export function piecesFor(draft: Draft, way: HostWay, { version, integrity }: Release): SnippetPiece[] {
  const single = way.single ?? draft.single;
  const choices: SnippetChoices = {
    mode: way.mode,
    widgets: widgetsOf(draft),
    // A host that minifies its own files would make its own hashes wrong.
    files: { base: baseOf(draft, version), single, integrity: draft.files === 'own' ? {} : integrity },
    options: way.options ?? 'data',
    looks: draft.strict ? 'sheet' : 'style',
    ...(draft.accent && { accent: draft.accent }),
    ...(draft.language && { language: draft.language }),
    ...(way.profileFile && { profileFile: '/clinic.json' }),
  };
  return snippetFor(factsOf(draft), choices);
}
