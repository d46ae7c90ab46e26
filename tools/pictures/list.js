/** The README's pictures: what is on them, at what time, and how large. */

const TUESDAY = '2026-11-24T10:00';

/** A page that holds widgets alone, each as a designer pastes it. */
const page = body => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <title>Widgets</title>
    <link rel="stylesheet" href="site.css" />
    <style>
      main { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0.75rem 1rem; }
    </style>
    <script defer src="/dist/clinic-widgets.js" data-time-zone="America/Detroit"></script>
  </head>
  <body><main>${body}</main></body>
</html>`;

const HOURS = 'Monday - Friday : 8am - 5pm\nSaturday &amp; Sunday : Open as needed';

const badge = now => `<div data-clinic="office-hours" data-hours="${HOURS}" data-now="${now}"></div>`;

const button = now => `<div data-clinic="call-button" data-hours="${HOURS}" data-now="${now}">
  <a href="tel:+17345550123">(734) 555-0123</a>
</div>`;

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {number} width of the window
 * @property {number} height of the window
 * @property {number} scale
 * @property {string} now the clinic's wall time
 * @property {string} [html] in place of the demo page
 * @property {string} [part] a selector of what is taken; the window without it
 */

/** @type {Picture[]} */
export const PICTURES = [
  {
    name: 'badges',
    width: 580,
    height: 300,
    scale: 2,
    now: TUESDAY,
    html: page(
      [TUESDAY, '2026-11-24T16:40', '2026-11-24T18:00', '2026-11-28T11:00', '2026-11-27T18:00']
        .map(badge)
        .join('\n'),
    ),
    part: 'main',
  },
  {
    name: 'call-button',
    width: 620,
    height: 200,
    scale: 2,
    now: TUESDAY,
    html: page([TUESDAY, '2026-11-24T18:00'].map(button).join('\n')),
    part: 'main',
  },
  { name: 'hours-table', width: 1280, height: 900, scale: 2, now: TUESDAY, part: '.card.hours' },
  { name: 'clinic', width: 1000, height: 812, scale: 1, now: TUESDAY },
  { name: 'clinic-phone', width: 390, height: 1000, scale: 1.25, now: TUESDAY },
];
