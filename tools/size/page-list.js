/** The pages that are weighed: what the designer pasted, and which of it must show a widget (`drawn`). */
const FOOTER = 'Monday - Friday : 8am - 5pm\nSaturday &amp; Sunday : Open as needed';
const HOURS = JSON.stringify({
  timeZone: 'America/Detroit',
  week: {
    ...Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map(day => [day, [['08:00', '17:00']]])),
    sat: 'by-appointment',
    sun: 'by-appointment',
  },
  notes: { sat: 'Open as needed', sun: 'Open as needed' },
});

export const BADGE = {
  name: 'one badge, hours as JSON',
  body: `<div data-clinic="office-hours" data-time-zone="America/Detroit" data-hours='${HOURS}' data-hours-for="1bolnfo">${FOOTER}</div>`,
  drawn: ['clinic-office-hours'],
};

const CALL = '<div data-clinic="call-button">(734) 555-0123</div>';
const TOOLBAR = '<div data-clinic="accessibility-toolbar" data-placement="inline"></div>';
const TO_TOP =
  '<p style="height: 4000px"></p><div data-clinic="scroll-to-top"><a href="#top">Back to top</a></div>';

/** Weighed as a whole. */
export const PAGES = [
  BADGE,
  {
    name: 'one badge, hours as English text',
    body: `<div data-clinic="office-hours" data-time-zone="America/Detroit">${FOOTER}</div>`,
    drawn: ['clinic-office-hours'],
  },
  {
    name: 'one badge, hours as English text out of the ordinary',
    body: `<div data-clinic="office-hours" data-time-zone="America/Detroit">${FOOTER}\nClosed for lunch 12 - 1</div>`,
    drawn: ['clinic-office-hours'],
  },
  {
    name: 'four widgets, hours as English text',
    body: `<div data-clinic="office-hours" data-time-zone="America/Detroit">${FOOTER}</div>${CALL}${TO_TOP}${TOOLBAR}`,
    drawn: ['clinic-office-hours', 'clinic-call-button', 'clinic-accessibility-toolbar'],
  },
];

/** The same with the clinic's facts in a profile. */
const BADGE_BY_PROFILE = {
  ...BADGE,
  body: `<script type="application/json" data-clinic-profile>${JSON.stringify({
    name: 'Lakeside Family Clinic',
    email: 'hello@lakeside.example',
    phones: [{ label: 'Front desk', number: '(734) 555-0123', text: true }],
    address: {
      street: '210 Orchard Row',
      city: 'Ann Arbor',
      region: 'MI',
      postalCode: '48104',
      country: 'US',
    },
    hours: JSON.parse(HOURS),
  })}</script><div data-clinic="office-hours"></div>`,
};

const H_CARD = `<p class="p-name">Lakeside Family Clinic</p>
<p class="p-adr">210 Orchard Row<br>Ann Arbor, MI 48104</p>
<p>Front desk: <a class="p-tel" href="tel:+17345550123">(734) 555-0123</a></p>
<p><a class="u-email" href="mailto:hello@lakeside.example">hello@lakeside.example</a></p>`;

const FLOATING = '<div data-clinic="accessibility-toolbar"></div>';
const OPEN = {
  on: 'clinic-accessibility-toolbar [part~=opener]',
  until: 'clinic-accessibility-toolbar [part~=panel]',
};
const ENLARGE = {
  on: 'clinic-accessibility-toolbar .textSize label:last-child',
  until: '[data-clinic-reading]',
};

const CARD = `<div data-clinic="article-card">
  <h3><a href="/sleep">Sleep well in winter</a></h3>
  <p><img src="/drawings/mood.svg" alt="" /></p>
  <p>Seven small things that help.</p>
</div>`;

/** What the clinic's feed answers. */
export const FEED =
  '<rss version="2.0"><channel><item><title>Sleep well</title><link>/sleep</link></item></channel></rss>';

const TABLE = BADGE.body.replace('data-clinic=', 'data-view="table" data-clinic=');
const EXPANDABLE = BADGE.body.replace('data-clinic=', 'data-expandable data-clinic=');
const OPEN_WEEK = {
  on: 'clinic-office-hours [part~=badge][aria-expanded]',
  until: 'clinic-office-hours [part~=panel]:popover-open',
};

/** What is weighed `beside` a badge; `scroll` and `press`: what a visitor does, one thing after another. */
export const ADDED = [
  { name: 'a table of the week', body: TABLE, drawn: ['clinic-office-hours'] },
  { name: 'a badge’s week, opened', body: EXPANDABLE, drawn: ['clinic-office-hours'], press: [OPEN_WEEK] },
  { name: 'article card', body: CARD, drawn: ['clinic-article-card'] },
  {
    name: 'article card, everything said',
    body: CARD.replace('>', ' data-author="Ana Ruiz, MD" data-published="2026-11-02" data-layout="row">'),
    drawn: ['clinic-article-card'],
  },
  {
    name: 'article list beside a card',
    beside: { ...BADGE, body: BADGE.body + CARD },
    body: '<div data-clinic="article-list" data-feed="/feed.xml"></div>',
    drawn: ['clinic-article-card', 'clinic-article-list'],
  },
  { name: 'call button', body: CALL, drawn: ['clinic-call-button'] },
  {
    name: 'contact card by a profile',
    beside: BADGE_BY_PROFILE,
    body: '<div data-clinic="contact-card"></div>',
    drawn: ['clinic-contact-card'],
  },
  {
    name: 'contact card by its content',
    body: `<div data-clinic="contact-card">${H_CARD}</div>`,
    drawn: ['clinic-contact-card'],
  },
  {
    name: 'crisis line',
    body: '<div data-clinic="crisis-line" data-country="US"></div>',
    drawn: ['clinic-crisis-line'],
  },
  { name: 'back to top', body: TO_TOP, drawn: [] },
  { name: 'back to top, once it is shown', body: TO_TOP, scroll: 2000, drawn: ['clinic-scroll-to-top'] },
  { name: 'toolbar, closed', body: TOOLBAR, drawn: ['clinic-accessibility-toolbar'] },
  { name: 'toolbar, closed and floating', body: FLOATING, drawn: ['clinic-accessibility-toolbar'] },
  { name: 'toolbar, opened', body: TOOLBAR, drawn: ['clinic-accessibility-toolbar'], press: [OPEN] },
  {
    name: 'toolbar, text made larger',
    body: TOOLBAR,
    drawn: ['clinic-accessibility-toolbar'],
    press: [OPEN, ENLARGE],
  },
];
