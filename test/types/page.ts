/* Compiled, not run: importing an element tells TypeScript its tag and its events, also those that are fetched later. */
import '../../dist/modules/define/office-hours.js';
import type { CallEvent } from '../../dist/modules/define/call-button.js';
import type { ClinicAccessibilityToolbar } from '../../dist/modules/elements/accessibility-toolbar/accessibility-toolbar.js';

const hours = document.querySelector('clinic-office-hours')!;
hours.addEventListener('clinic-opening-state-change', ({ status }) => void status.state);
document.addEventListener('clinic-problem', ({ message }) => void message.trim());
document.addEventListener('clinic-call', ({ kind }: CallEvent) => void kind);
export const isLarge = ({ settings }: ClinicAccessibilityToolbar): boolean => settings.textSize > 100;

// @ts-expect-error There is no such view.
hours.view = 'clock';

// @ts-expect-error Events have fields, and no `detail`.
document.addEventListener('clinic-call', ({ detail }) => void detail);
