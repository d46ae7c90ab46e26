import type { ClinicProfile } from '../../domain/clinic/clinic-profile.js';
import type { HoursJSON } from '../../domain/hours/hours.js';

/** Hours as the clinic writes them, and what a person has settled that they mean. */
export interface SettledHours {
  /** The lines that stand on the page. */
  text: string;
  hours: HoursJSON;
}

/** What a snippet is made from. */
export interface SnippetFacts {
  /** The clinic; its `hours` are those of `settled`, which go before. */
  profile: ClinicProfile;
  /** By location (`` is the clinic itself), then by set of hours (`office`, `phone` …). */
  settled: Record<string, Record<string, SettledHours>>;
}

/** One widget that is wanted. */
export interface WidgetChoice {
  /** Its tag without `clinic-`. */
  name: string;
  /** Its attributes beside the facts, such as `{ view: 'table' }`; `''` is one that stands alone. */
  attributes: Record<string, string>;
}

/**
 * - `placeholder`: a `div` with `data-clinic`, which survives most editors;
 * - `tag`: our own tags, for pages that keep them;
 * - `script`: one script tag and nothing else;
 * - `link`: a link that opens the widget, for editors that keep only links;
 * - `enhance`: what stands on the page already comes to life;
 * - `frame`: an `iframe` a widget;
 * - `element`: what Wix asks for a custom element: tag name, one address, attributes.
 */
export type SnippetMode = 'placeholder' | 'tag' | 'script' | 'link' | 'enhance' | 'frame' | 'element';

/** Where our files are. */
export interface SnippetFiles {
  /** The folder's address, ending in `/`. */
  base: string;
  /** Whether only one file can be put there: `clinic-widgets.all.js`. */
  single: boolean;
  /** Hashes by file name; a file without one is taken as it comes. */
  integrity: Record<string, string>;
}

/** How the snippet is to be written. */
export interface SnippetChoices {
  mode: SnippetMode;
  widgets: WidgetChoice[];
  files: SnippetFiles;
  /** Where the script tag's options stand: builders that strip `data-*` keep the query string. */
  options: 'data' | 'query';
  /** Where heights and colours stand: a page with a strict policy takes them only from its own sheet. */
  looks: 'style' | 'sheet';
  /** CSS colour of buttons; the widgets' own without it. */
  accent?: string;
  /** The widgets' language where the page does not say it, or says another. */
  language?: string;
  /** The address of the profile as a file, where it cannot stand in the page. */
  profileFile?: string;
}
