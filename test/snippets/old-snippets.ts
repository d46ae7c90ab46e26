/**
 * Snippets as they were given out, by the version that gave them. They are on clinics' pages: each stays here as it is,
 * and works with every later version of the same major. A minor adds a row for what it adds.
 */
export interface OldSnippet {
  /** The first version that gave it out. */
  since: string;
  name: string;
  /** What stands in the page. */
  page: string;
  /** The script tags, in order: the file and its `data-*`; a `?` in the file begins its query string. */
  scripts: { src: string; data?: Record<string, string> }[];
  /** A part and what it says; a property that has to be there says it by its name alone. */
  shows: [part: string, says: RegExp][];
}

const FOOTER = 'Monday - Friday : 8am - 5pm<br>Saturday &amp; Sunday : Open as needed';
const LINK = '<a href="tel:+17342226222">(734) 222-6222</a>';
const SETTLED =
  '{"timeZone":"America/Detroit","week":{"mon":[["08:00","17:00"]],"tue":[["08:00","17:00"]],"wed":[["08:00","17:00"]],"thu":[["08:00","17:00"]],"fri":[["08:00","17:00"]],"sat":"by-appointment","sun":"by-appointment"},"notes":{"sat":"Open as needed","sun":"Open as needed"}}';
const PROFILE =
  '{"name":"Orchard Row","timeZone":"America/Detroit","phones":[{"label":"Front desk","number":"(734) 222-6222"}],"hours":{"office":"Monday - Friday : 8am - 5pm","phone":"Mon-Fri 7am-7pm"},"notice":{"text":"Flu shots this week"},"locations":{"west":{"name":"West","hours":"Mon-Fri 9am-4pm"}}}';

const LOADER = 'clinic-widgets.js';
/** A Tuesday morning, and the clinic's zone. */
const HERE = { 'time-zone': 'America/Detroit', now: '2026-11-24T10:00' };

/** Oldest first. */
export const OLD_SNIPPETS: readonly OldSnippet[] = [
  {
    since: '0.1.0',
    name: 'placeholders',
    page: `<div data-clinic="office-hours">${FOOTER}</div><div data-clinic="call-button">${LINK}</div>`,
    scripts: [{ src: LOADER, data: HERE }],
    shows: [
      ['badge', /^Open until 5 PM$/],
      ['button', /Call \(734\) 222-6222/],
    ],
  },
  {
    since: '0.1.0',
    name: 'tags',
    page: `<clinic-office-hours time-zone="America/Detroit">${FOOTER}</clinic-office-hours><clinic-call-button>${LINK}</clinic-call-button>`,
    scripts: [{ src: LOADER, data: HERE }],
    shows: [
      ['badge', /^Open until 5 PM$/],
      ['button', /Call \(734\) 222-6222/],
    ],
  },
  {
    since: '0.1.0',
    name: 'settled hours, bound to their text',
    page: `<div data-clinic="office-hours" data-hours='${SETTLED}' data-hours-for="1bolnfo" style="min-height: 4.5em">${FOOTER}</div>`,
    scripts: [{ src: LOADER, data: { now: HERE.now } }],
    shows: [['badge', /^Open until 5 PM$/]],
  },
  {
    since: '0.1.0',
    name: 'settled hours whose text was edited',
    page: `<div data-clinic="office-hours" data-hours='${SETTLED}' data-hours-for="1bolnfo">Monday - Friday : 8am - 4pm</div>`,
    scripts: [{ src: LOADER, data: HERE }],
    shows: [['badge', /^Open until 4 PM$/]],
  },
  {
    since: '0.1.0',
    name: 'the week as a table and as a line',
    page: `<div data-clinic="office-hours" data-view="table">${FOOTER}</div><div data-clinic="office-hours" data-view="line">${FOOTER}</div>`,
    scripts: [{ src: LOADER, data: HERE }],
    shows: [
      ['table', /Tuesday.*8 AM/],
      ['line', /Open until 5 PM/],
    ],
  },
  {
    since: '0.1.0',
    name: 'one script tag',
    page: '<p id="here"></p>',
    scripts: [
      {
        src: LOADER,
        data: {
          ...HERE,
          widgets: 'office-hours call-button',
          into: '#here',
          hours: 'Mon-Fri 8am-5pm',
          phone: '(734) 222-6222',
        },
      },
    ],
    shows: [
      ['badge', /^Open until 5 PM$/],
      ['button', /\(734\) 222-6222/],
    ],
  },
  {
    since: '0.1.0',
    name: 'one script tag with its options in the address',
    page: '',
    scripts: [
      {
        src: `${LOADER}?widgets=call-button&phone=(734)+222-6222&hours=Mon-Fri+8am-5pm&time-zone=America/Detroit&now=2026-11-24T10:00`,
      },
    ],
    shows: [['button', /\(734\) 222-6222/]],
  },
  {
    since: '0.1.0',
    name: 'everything in one file',
    page: `<div data-clinic="office-hours">${FOOTER}</div>`,
    scripts: [{ src: 'clinic-widgets.all.js', data: HERE }],
    shows: [['badge', /^Open until 5 PM$/]],
  },
  {
    since: '0.1.0',
    name: 'one file a widget',
    page: `<clinic-office-hours time-zone="America/Detroit" now="2026-11-24T10:00">${FOOTER}</clinic-office-hours>`,
    scripts: [{ src: 'one/clinic-office-hours.js' }],
    shows: [['badge', /^Open until 5 PM$/]],
  },
  {
    since: '0.1.0',
    name: 'a profile in the page, with a location, sets of hours and a notice',
    page: `<script type="application/json" data-clinic-profile>${PROFILE}</script><div data-clinic="office-hours" data-location="west"></div><div data-clinic="contact-card"></div>`,
    scripts: [{ src: LOADER, data: { now: HERE.now } }],
    shows: [['badge', /^Open until 4 PM/]],
  },
  {
    since: '0.1.0',
    name: 'a profile in a file of the site',
    page: '<div data-clinic="office-hours"></div>',
    scripts: [{ src: LOADER, data: { now: HERE.now, profile: '/odd/profile.json' } }],
    shows: [['badge', /Storm/]],
  },
  {
    since: '0.1.0',
    name: 'links that say what they open',
    page: `<div data-clinic="office-hours">${FOOTER}</div><a href="#clinic-office-hours">Hours</a>`,
    scripts: [{ src: LOADER, data: HERE }],
    shows: [['badge', /^Open until 5 PM$/]],
  },
  {
    since: '0.1.0',
    name: 'nothing to paste but the script',
    page: `<p>Call ${LINK}</p>`,
    scripts: [{ src: LOADER, data: { ...HERE, enhance: 'phone-links', hours: 'Mon-Fri 8am-5pm' } }],
    shows: [['line', /^Open until 5 PM$/]],
  },
  {
    since: '0.1.0',
    name: 'the toolbar with its early script, and back to top',
    page: `<div data-clinic="accessibility-toolbar" data-phone="(734) 222-6222"></div><div data-clinic="scroll-to-top"><a href="#top">Back to top</a></div>`,
    scripts: [{ src: 'clinic-widgets.early.js' }, { src: LOADER }],
    shows: [['opener', /./]],
  },
];
