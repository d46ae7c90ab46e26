import { makeDock, type Dock } from './dock/make-dock.js';
import type { PlacedHost } from './dock/members.js';
import { shared } from './shared-record.js';

/** Brings a host to the page's dock, or takes it from there, as it says now. One dock a page, whichever of our files made it. */
export const dock = (host: PlacedHost): void => shared<Dock>('dock', makeDock).place(host);
