import { executeServerCommand } from '@web/test-runner-commands';
import { capabilities } from './capabilities.js';

/** What a test asks of the browser itself. All of it is undone after each test: pages are used again. */

export interface Size {
  width: number;
  height: number;
}

export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'no-preference' | 'reduce';
  forcedColors?: 'none' | 'active';
}

const USUAL_SIZE: Size = { width: 800, height: 600 };
const USUAL_MEDIA: Required<Media> = {
  media: 'screen',
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
};

let sizeSet = false;
let mediaSet: Media = {};
let zoneSet = false;

export async function setViewport(size: Size): Promise<void> {
  sizeSet = true;
  await executeServerCommand('viewport', size);
}

/** Ask `capabilities` first: where the engine cannot, this throws. */
export async function emulateMedia(media: Media): Promise<void> {
  for (const key of Object.keys(media) as (keyof Media)[]) {
    if (!capabilities[key === 'media' ? 'print' : key]) {
      throw new Error(`${capabilities.engine} cannot emulate ${key}: ask capabilities first.`);
    }
  }
  mediaSet = { ...mediaSet, ...media };
  await executeServerCommand('media', media);
}

/** Presses the last key while the others are held: `pressChord('Shift', 'Tab')`. */
export async function pressChord(...keys: string[]): Promise<void> {
  await executeServerCommand('chord', { keys });
}

/** Taps with a finger, at a place of the window. */
export async function tap(x: number, y: number): Promise<void> {
  await executeServerCommand('tap', { x: Math.round(x), y: Math.round(y) });
}

const launchedIn = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The zones a visitor can be put in here. One engine has only the zone it was started in: files named
 * `*.zones.test.ts` run in it twice, once in each.
 */
export const VISITOR_ZONES: readonly string[] = capabilities.timeZone
  ? ['Asia/Tokyo', 'America/Los_Angeles']
  : [launchedIn];

/** Puts the visitor (not the clinic) in a zone of `VISITOR_ZONES`. */
export async function setVisitorTimeZone(timeZone: string): Promise<void> {
  if (!capabilities.timeZone) {
    if (timeZone === launchedIn) return;
    throw new Error(`${capabilities.engine} was started in ${launchedIn}: use VISITOR_ZONES.`);
  }
  zoneSet = true;
  await executeServerCommand('time-zone', { timeZone });
}

afterEach('the browser is as before', async () => {
  if (sizeSet) await executeServerCommand('viewport', USUAL_SIZE);
  if (zoneSet) await executeServerCommand('time-zone', { timeZone: null });
  const media = Object.fromEntries(Object.keys(mediaSet).map(key => [key, USUAL_MEDIA[key as keyof Media]]));
  if (Object.keys(media).length) await executeServerCommand('media', media);
  sizeSet = zoneSet = false;
  mediaSet = {};
});
