/** The one thing we store: what a visitor chose, as JSON of the settings that differ from the defaults. */
export const STORAGE_KEY = 'clinic-reading-settings';

/** What is stored as it stands, or nothing: frames without storage, private windows and strict settings throw. */
export function storedText(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

/** What is stored, of whatever shape. */
export function storedSettings(): unknown {
  try {
    return JSON.parse(storedText() ?? '{}');
  } catch {
    return {};
  }
}

/** Keeps what a visitor chose; nothing chosen leaves nothing behind. Where there is no storage the page remembers. */
export function storeSettings(chosen: object): void {
  try {
    if (Object.keys(chosen).length) localStorage.setItem(STORAGE_KEY, JSON.stringify(chosen));
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Kept in memory, until the page goes.
  }
}
