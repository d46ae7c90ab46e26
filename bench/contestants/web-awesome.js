/** The nearest of a general library: a badge, a button that calls, a card, found by its own loader. */
import { module, npm, styles } from '../lib/where.js';

const FOLDER = '@awesome.me/webawesome/dist-cdn';

export const contestant = {
  name: 'Web Awesome',
  page: {
    head: styles(npm(`${FOLDER}/styles/webawesome.css`)) + module(npm(`${FOLDER}/webawesome.loader.js`)),
    content: `<wa-badge>Open now</wa-badge> <wa-button href="tel:+17345550142">Call us</wa-button>
<wa-card>Monday - Friday: 8am - 5pm</wa-card>`,
  },
  sizes: {
    job: 'badge and button',
    source: `import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/button/button.js';`,
  },
  mount: {
    element: '<wa-badge>Open now</wa-badge>',
    source: `import '@awesome.me/webawesome/dist/components/badge/badge.js';`,
  },
};
