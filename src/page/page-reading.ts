import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../domain/problem.js';
import {
  DEFAULT_SETTINGS,
  isDefault,
  readingSettingsFrom,
  SETTING_NAMES,
  type ReadingSettings,
} from '../domain/reading/reading-settings.js';
import { canZoom } from './reading/can-zoom.js';
import { STORAGE_KEY, storedSettings, storeSettings } from './reading/stored-settings.js';
import { shared } from './shared-record.js';

/** How this page is read: one for all of our elements and files on it. */
export interface PageReading {
  /** What holds now: frozen, with every key. */
  readonly settings: Readonly<ReadingSettings>;
  /** Whether text can be made larger here: it takes CSS `zoom`, which Firefox has from 126 on. */
  readonly canZoom: boolean;
  /** Asked to update when the settings change, also from another tab. */
  readonly hosts: Set<ReactiveControllerHost>;
  /**
   * Keys left out mean their default; a bad value is ignored, and told. `store`: a visitor chose this, so what
   * differs from before is kept for the next page; what code sets is not.
   */
  set(settings: Partial<ReadingSettings>, options: { store: boolean }): Problem[];
  /** The page as its author made it, to the byte, and nothing stored. */
  reset(): void;
  /**
   * Fetches what changes the page, unless it is here: until then settings take effect a moment later. Resolves when it is
   * here, and the page is as the settings say.
   */
  prepare(): Promise<void>;
}

type Chosen = Record<string, unknown>;

/** What of the settings differs from the defaults. */
const beyondDefault = (settings: ReadingSettings, names: readonly (keyof ReadingSettings)[]): Chosen =>
  Object.fromEntries(
    names.filter(name => settings[name] !== DEFAULT_SETTINGS[name]).map(name => [name, settings[name]]),
  );

function makeReading(): PageReading {
  const hosts: PageReading['hosts'] = new Set();
  let settings = readingSettingsFrom(storedSettings()).value ?? DEFAULT_SETTINGS;
  /** What the visitor chose, here or on an earlier page. */
  let chosen = beyondDefault(settings, SETTING_NAMES);

  /** Most visitors set nothing, and fetch nothing of it. */
  let apply: typeof import('./reading/apply-settings.js').applySettings | undefined;
  let engine: Promise<void> | undefined;
  const prepare = (): Promise<void> =>
    (engine ??= import('./reading/apply-settings.js').then(
      ({ applySettings }) => {
        apply = applySettings;
        apply(settings);
      },
      // It did not come: asked again, it may.
      () => void (engine = undefined),
    ));

  const change = (next: Readonly<ReadingSettings>): void => {
    settings = next;
    if (apply) apply(settings);
    else if (!isDefault(settings)) void prepare();
    for (const host of hosts) host.requestUpdate();
  };

  addEventListener('storage', ({ key }) => {
    // A key of null: the visitor cleared the site's storage.
    if (key !== STORAGE_KEY && key !== null) return;
    const next = readingSettingsFrom(storedSettings()).value ?? DEFAULT_SETTINGS;
    chosen = beyondDefault(next, SETTING_NAMES);
    // Some browsers tell late, of what this page has read from the store already.
    if (SETTING_NAMES.some(name => next[name] !== settings[name])) change(next);
  });
  if (!isDefault(settings)) void prepare();

  return {
    prepare,
    hosts,
    canZoom: canZoom(),
    get settings() {
      return settings;
    },
    set(given, { store }) {
      const { value, problems } = readingSettingsFrom(given);
      if (!value) return problems;
      if (store) {
        const changed = SETTING_NAMES.filter(name => value[name] !== settings[name]);
        for (const name of changed) delete chosen[name];
        Object.assign(chosen, beyondDefault(value, changed));
        storeSettings(chosen);
      }
      change(value);
      return problems;
    },
    reset() {
      chosen = {};
      storeSettings(chosen);
      change(DEFAULT_SETTINGS);
    },
  };
}

/** How this page is read. The first call applies what a visitor chose before. */
export const pageReading = (): PageReading => shared('reading', makeReading);
