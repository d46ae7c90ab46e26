import { shared } from './shared-record.js';

/** A region that is said aloud must be there, empty, a moment before its text comes. */
const A_MOMENT = 150;

interface Announcer {
  region: HTMLElement;
  last: string;
}

/** One polite live region for the page, made when there is something to say. It is seen by nobody. */
const announcer = (): Announcer =>
  shared('announcer', () => {
    const region = document.createElement('div');
    region.setAttribute('role', 'status');
    const hidden = {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      'clip-path': 'inset(50%)',
    };
    for (const [name, value] of Object.entries(hidden)) region.style.setProperty(name, value);
    return { region, last: '' };
  });

/**
 * Says a sentence to those who listen to the page, politely and once, however many elements show it. What answers a
 * press is said `again` where it was said before.
 */
export function announce(text: string, again = false): void {
  const page = announcer();
  if (document.hidden || (text === page.last && !again)) return;
  page.last = text;
  if (!page.region.isConnected) document.body.append(page.region);
  if (again) page.region.textContent = '';
  setTimeout(() => (page.region.textContent = text), A_MOMENT);
}
