/* A class without its tag, to be registered under a name of one's own. */
import { ClinicCallButton } from 'clinic-widgets/elements/call-button.js';

customElements.define('our-call-button', class extends ClinicCallButton {});
const button = document.createElement('clinic-call-button');
button.addEventListener('clinic-call', ({ kind }) => console.log(kind));
