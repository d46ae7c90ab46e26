/** What a designer puts together who wants all four: Sienna, opening_hours.js, back to top. */
import { bundled, module, npm, script } from '../lib/where.js';

const SOURCE = `
import OpeningHours from 'opening_hours';
customElements.define('oh-badge', class extends HTMLElement {
  connectedCallback() {
    const hours = new OpeningHours(this.getAttribute('hours'), null, { locale: 'en' });
    const now = new Date();
    const next = hours.getNextChange(now);
    this.attachShadow({ mode: 'open' }).textContent =
      (hours.getState(now) ? 'Open now' : 'Closed') + (next ? ' until ' + next.getHours() + ':00' : '');
  }
});`;

export const contestant = {
  name: 'usual stack',
  source: SOURCE,
  page: {
    content:
      '<oh-badge hours="Mo-Fr 08:00-17:00">Monday - Friday: 8am - 5pm</oh-badge> <a href="tel:+17345550142">(734) 555-0142</a>',
    end:
      script(npm('sienna-accessibility/dist/sienna-accessibility.umd.js')) +
      module(bundled('usual-stack')) +
      script(npm('vanilla-back-to-top/dist/vanilla-back-to-top.min.js')) +
      '<script>addBackToTop({ diameter: 56 })</script>',
  },
};
