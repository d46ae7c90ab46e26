import { ClinicAccessibilityToolbar } from '../elements/accessibility-toolbar/accessibility-toolbar.js';

export type * from '../elements/accessibility-toolbar/accessibility-toolbar.js';

if (!customElements.get('clinic-accessibility-toolbar')) {
  customElements.define('clinic-accessibility-toolbar', ClinicAccessibilityToolbar);
}
