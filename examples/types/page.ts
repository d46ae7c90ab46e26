/* A page without a framework: importing an element tells TypeScript its tag and its events. */
import 'clinic-widgets/define/office-hours.js';
import type { CallEvent } from 'clinic-widgets/define/call-button.js';

const hours = document.querySelector('clinic-office-hours')!;
hours.timeZone = 'America/Detroit';
hours.addEventListener('clinic-opening-state-change', ({ status }) => console.log(status.state));
document.addEventListener('clinic-problem', ({ message }) => console.log(message));

export const count = ({ kind, state }: CallEvent) => `${kind} while ${state ?? 'nobody knows'}`;
document.addEventListener('clinic-call', event => console.log(count(event)));

// @ts-expect-error There is no such view.
hours.view = 'clock';
// @ts-expect-error Events have fields, and no `detail`.
document.addEventListener('clinic-call', ({ detail }) => console.log(detail));
