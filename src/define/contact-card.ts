import { ClinicContactCard } from '../elements/contact-card/contact-card.js';

export type * from '../elements/contact-card/contact-card.js';

if (!customElements.get('clinic-contact-card')) {
  customElements.define('clinic-contact-card', ClinicContactCard);
}
