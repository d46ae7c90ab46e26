import type { ReactiveControllerHost } from 'lit';
import { PagePhone } from '../../page/page-phone.js';

/** The number to turn to, and what else the page says of the clinic. Fetched only where somebody wrote some of it. */
export function helpPhone(host: ReactiveControllerHost & Element): PagePhone {
  // What stands inside the toolbar is about the page, and no number to call.
  const phone = new PagePhone(host, () => '');
  phone.hostUpdate();
  return phone;
}
