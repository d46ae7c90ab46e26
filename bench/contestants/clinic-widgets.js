/** Ours, pasted as the README tells. */
import { badge, elementBadge, WEEKDAYS } from '../lib/badge.js';
import { HOURS_JSON, OSM, OSM_TWICE } from '../lib/week.js';
import { CDN } from '../lib/where.js';

const SCRIPT = `<script defer src="${CDN}/dist/clinic-widgets.js" data-time-zone="America/Detroit"></script>`;
const BADGE = badge(WEEKDAYS);
const CALL = '<div data-clinic="call-button">(734) 555-0142</div>';
const TO_TOP = '<div data-clinic="scroll-to-top"><a href="#top">Back to top</a></div>';
const TOOLBAR = '<div data-clinic="accessibility-toolbar"></div>';
const toolbar = `document.querySelector('clinic-accessibility-toolbar')`;

export const contestant = {
  name: 'clinic-widgets',
  page: { content: BADGE + CALL, end: TO_TOP + TOOLBAR + SCRIPT },
  mount: {
    element: elementBadge(WEEKDAYS),
    script: '/dist/clinic-widgets.js',
  },
  async hours() {
    const modules = '../../dist/modules/domain/hours';
    const [{ openingStatus }, { hoursFromJSON }, { hoursFromText }] = await Promise.all(
      ['opening-status', 'hours-json', 'hours-from-text'].map(name => import(`${modules}/${name}.js`)),
    );
    const status = (hours, now) => {
      const { state, until } = openingStatus(hours, now);
      return { open: state === 'open', until };
    };
    const options = { timeZone: 'America/Detroit', language: 'en' };
    return [
      {
        name: 'clinic-widgets, Hours JSON',
        read: () => hoursFromJSON(JSON.parse(HOURS_JSON)).value,
        status,
      },
      { name: 'clinic-widgets, text', read: () => hoursFromText(OSM, options).value, status },
      {
        name: 'clinic-widgets, text, a day said twice',
        read: () => hoursFromText(OSM_TWICE, options).value,
        status,
      },
    ];
  },
  toolbar: {
    load: '/dist/clinic-widgets.js',
    html: '<clinic-accessibility-toolbar></clinic-accessibility-toolbar>',
    // As a visitor who opened the panel: what is fetched then is here.
    open: `return (async () => {
      await customElements.whenDefined('clinic-accessibility-toolbar');
      await ${toolbar}.updateComplete;
      ${toolbar}.settings = { focus: true };
      await until(() => document.adoptedStyleSheets.length);
      ${toolbar}.reset();
    })()`,
    press: `${toolbar}.settings = { textSize: 200 }`,
    back: `${toolbar}.settings = { textSize: 150 }`,
    reset: `${toolbar}.reset()`,
  },
};
