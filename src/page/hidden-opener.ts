import { storedSettings, storeSettings } from './reading/stored-settings.js';
import { shared } from './shared-record.js';

const A_DAY = 24 * 60 * 60 * 1000;

/** Beside the settings, in the one record we store. */
const NAME = 'openerHiddenUntil';

interface HiddenOpener {
  /** Milliseconds as in `Date.now()`; 0 while it is shown. */
  until: number;
}

const state = (): HiddenOpener =>
  shared('hidden-opener', () => ({
    until: Number((storedSettings() as Record<string, unknown> | null)?.[NAME]) || 0,
  }));

/** Whether the visitor wants no button to open the toolbar with: for a day, by this device's clock. */
export function isOpenerHidden(): boolean {
  const left = state().until - Date.now();
  return left > 0 && left <= A_DAY;
}

function keep(): void {
  const { [NAME]: _before, ...settings } = (storedSettings() ?? {}) as Record<string, unknown>;
  storeSettings(isOpenerHidden() ? { ...settings, [NAME]: state().until } : settings);
}

/** Hides the button for a day, or brings it back. */
export function hideOpener(hide: boolean): void {
  state().until = hide ? Date.now() + A_DAY : 0;
  keep();
}

/** To be called after settings were stored: they are stored as a whole, and the time goes into the same record. */
export function keepOpenerHidden(): void {
  if (isOpenerHidden()) keep();
}
