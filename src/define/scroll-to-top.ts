import { ClinicScrollToTop } from '../elements/scroll-to-top/scroll-to-top.js';

export type * from '../elements/scroll-to-top/scroll-to-top.js';

if (!customElements.get('clinic-scroll-to-top')) {
  customElements.define('clinic-scroll-to-top', ClinicScrollToTop);
}
