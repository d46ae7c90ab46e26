/**
 * Every widget, as a clinic pastes it: the author's words, the attributes, and what a visitor must read in which part.
 * `reserve` is the height kept for it, as the snippet does; `onScreenOnly` is not printed. A further widget is one
 * more entry.
 */
export const WIDGETS = {
  'accessibility-toolbar': {
    content: '<a href="#reading-help">Reading help</a>',
    reserve: '30px',
    part: 'opener',
    says: 'Accessibility',
    onScreenOnly: true,
  },
  'article-card': {
    content:
      '<h3><a href="/vaccines">Which vaccines does my child need?</a></h3><p>What we give at which age, and why.</p>',
    reserve: '160px',
    part: 'summary',
    says: 'What we give at which age, and why.',
  },
  'call-button': {
    content: '<a href="tel:+17345550123">(734) 555-0123</a>',
    attributes: { now: '2026-11-24T10:00' },
    reserve: '90px',
    part: 'button',
    says: 'Call (734) 555-0123 Open until 5 PM',
  },
  'contact-card': {
    content:
      '<b class="p-name">River Street Clinic</b><br><a href="tel:+17345550123">(734) 555-0123</a><br><a href="mailto:desk@riverstreet.example">desk@riverstreet.example</a>',
    attributes: { now: '2026-11-24T10:00' },
    reserve: '400px',
    part: 'email',
    says: 'Email desk@riverstreet.example',
  },
  'crisis-line': {
    content: 'If you think of ending your life, call <a href="tel:988">988</a>.',
    attributes: { country: 'US' },
    reserve: '430px',
    part: 'emergency',
    says: 'In immediate danger, call 911',
  },
  'office-hours': {
    content: 'Monday - Friday : 8am - 5pm<br>\nSaturday &amp; Sunday : Open as needed',
    attributes: { 'time-zone': 'America/Detroit', now: '2026-11-24T10:00' },
    reserve: '160px',
    part: 'badge',
    says: 'Open until 5 PM',
    onScreenOnly: true,
  },
  'scroll-to-top': {
    content: '<a href="#">Back to top</a>',
    attributes: { placement: 'inline' },
    reserve: '60px',
    part: 'button',
    says: 'Back to top',
    onScreenOnly: true,
  },
};

/** A list of articles asks the clinic's site for its feed, which these pages, some without a network, do not have. */
export const NEEDS_A_FEED = ['article-list'];

/** How a widget is written: as a tag, or as a placeholder, which survives where tags do not. */
export const FORMS = ['placeholder', 'tag'];

/** The snippet of one widget. @param {string} name @param {string} form */
export function snippet(name, form) {
  const { content, attributes = {} } = WIDGETS[name];
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${form === 'tag' ? '' : 'data-'}${key}="${value}"`,
  );
  return form === 'tag'
    ? `<clinic-${name}${written.join('')}>${content}</clinic-${name}>`
    : `<div data-clinic="${name}"${written.join('')}>${content}</div>`;
}

/** All of them, one after another. @param {string} form */
export const snippets = form =>
  Object.keys(WIDGETS)
    .map(name => snippet(name, form))
    .join('\n');

/**
 * The rule that keeps their places, for the page’s own sheet: strict pages forbid style attributes. `flow-root` keeps a
 * heading’s margin inside, which would stand outside until a card is drawn in its place.
 */
export const reserveSheet = Object.entries(WIDGETS)
  .map(
    ([name, { reserve }]) =>
      `[data-clinic='${name}'], clinic-${name} { display: flow-root; min-height: ${reserve}; }`,
  )
  .join('\n');
