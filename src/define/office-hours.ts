import { ClinicOfficeHours } from '../elements/office-hours/office-hours.js';

export type * from '../elements/office-hours/office-hours.js';

if (!customElements.get('clinic-office-hours')) {
  customElements.define('clinic-office-hours', ClinicOfficeHours);
}
