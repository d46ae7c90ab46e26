import { ClinicCrisisLine } from '../elements/crisis-line/crisis-line.js';

export type * from '../elements/crisis-line/crisis-line.js';

if (!customElements.get('clinic-crisis-line')) {
  customElements.define('clinic-crisis-line', ClinicCrisisLine);
}
