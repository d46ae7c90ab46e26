import { ClinicCallButton } from '../elements/call-button/call-button.js';

export type * from '../elements/call-button/call-button.js';

if (!customElements.get('clinic-call-button')) {
  customElements.define('clinic-call-button', ClinicCallButton);
}
