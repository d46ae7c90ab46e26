/**
 * Said on `window` when the engine takes over from clinic-widgets.early.js: what that did before the first picture is done
 * anew, and better, before the next. An event, because the early script has no bytes for the shared record.
 */
export const ENGINE_HERE = 'clinic-reading-here';

export const stopEarly = (): void => void dispatchEvent(new Event(ENGINE_HERE));
