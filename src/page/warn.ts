import { shared } from './shared-record.js';

/** Warns in the console, once a page for each message: a page with ten badges has one mistake, not ten. */
export function warn(message: string): void {
  const said = shared('warnings', () => new Set<string>());
  if (said.has(message)) return;
  said.add(message);
  console.warn(`clinic-widgets: ${message}`);
}
