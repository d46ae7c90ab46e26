/** An accessibility toolbar: its script, and one call once the page is loaded, as its README says. */
import { click } from '../lib/click.js';
import { npm, script } from '../lib/where.js';

const FILE = 'accessibility/dist/main.bundle.js';

export const contestant = {
  name: 'accessibility',
  sizes: { job: 'toolbar', files: [FILE] },
  page: { end: `${script(npm(FILE))}<script>addEventListener('load', () => new Accessibility())</script>` },
  toolbar: {
    load: `/npm/${FILE}`,
    presses: 8,
    open: `new Accessibility();
      return until(() => document.querySelector('._access-menu')).then(() => new Promise(done => setTimeout(done, 50)))`,
    press: click('[data-access-action=increaseText]'),
    back: click('[data-access-action=decreaseText]'),
    reset: click('._menu-reset-btn'),
  },
};
