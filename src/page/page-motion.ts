import { shared } from './shared-record.js';

/** Of how the page is read, what is asked here. */
interface Reading {
  settings: { motion: string };
}

/** Whether the visitor wants nothing to move: by the system's settings, or by those of this page's toolbar. */
export const isStill = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ||
  shared<Reading | undefined>('reading', () => undefined)?.settings.motion === 'stopped';
