/** What the page's own problems say, given what was read. Fetched only when there is something to tell. */
export const SENTENCES = {
  'no-hours': () =>
    'No hours were found. Write them inside the element, or as hours="Mon-Fri 8am-5pm, Sat closed".',
  'no-time-zone': () =>
    'Whether the clinic is open depends on its time zone. Write it, such as time-zone="America/Detroit".',
  'wrong-time-zone': (read: string) =>
    `“${read}” is no time zone. Write an IANA name, such as "America/Detroit".`,
  'wrong-value': (read: string, instead: string) => `“${read}” is not known here. Write ${instead}.`,
  'text-changed': (read: string) =>
    `The text was changed to “${read.slice(0, 60)}”, which has no hours in it. Write the hours there, or take hours and hours-for away.`,
  'no-lexicon': (read: string) =>
    `Hours in the language “${read}” cannot be read here. Write them as Hours JSON.`,
  'no-holiday': (read: string) =>
    `When a holiday in “${read.slice(0, 60)}” falls is not known for the clinic’s country. Write its date, such as "Closed Dec 24-26".`,
  'cannot-float': (read: string) =>
    `It stays in the page, because its style moves or filters ${read} around it. Put it at the end of <body>.`,
  'no-contact': () =>
    'No way to reach the clinic was found. Write a number, an e-mail or an address inside the element, or phone="(734) 555-0123".',
  'no-country': () =>
    'Which numbers help in a crisis depends on the country. Write it, such as country="US"; until then only your own words are shown.',
  'no-crisis-numbers': (read: string) =>
    `No numbers for a crisis are known here for “${read}”. Write them inside the element, or a country such as "US".`,
  'no-phone': () => 'No phone number was found. Write it inside the element, or as phone="(734) 555-0123".',
  'no-article': () =>
    'No heading was found. Write <h3><a href="/article">Its heading</a></h3> inside, or heading="…" and href="…".',
  'no-address': (read: string) =>
    `The heading leads nowhere${read && `: “${read}” is no address of a page`}. Write one such as href="/sleep-well".`,
  'wrong-date': (read: string) => `“${read}” is no date. Write it such as "2026-11-24".`,
  'no-alt': () =>
    `Nothing says what the picture shows. Write alt="…" (image-alt="…"), or alt="" where it only decorates.`,
  'review-due': (read: string) =>
    `The next review was due ${read}, so that no review is claimed any more. Write the new dates once it is reviewed.`,
  foreign: (read: string) =>
    `There is a <${read}> inside, for which a card has no place, so that your content stands as it is. Leave one heading, one link, one picture and text.`,
  'other-site': (read: string) =>
    `“${read}” is on another site, which cannot be read from here. Write heading, summary and image yourself.`,
  'no-feed': () =>
    'No feed is named. Write its address, such as feed="/feed/" or feed="/wp-json/wp/v2/posts".',
  'other-feed': (read: string) =>
    `“${read}” is on another site, and is not asked. Write allow-origin="…" with that site’s address if it is the clinic’s own.`,
  'no-feed-there': (read: string) =>
    `What came from ${read} is neither RSS, Atom, JSON Feed nor WordPress posts. Write another address.`,
  'no-article-there': (read: string) => `No article was found at ${read}. Write heading="…" yourself.`,
  'not-fetched': (read: string) => `Nothing could be read (${read}). What you wrote stands instead.`,
  'no-texts': (read: string) =>
    `“${read}” takes no text messages: an extension cannot be texted. Write the number that does, such as text="(734) 555-0123".`,
  'no-whatsapp': (read: string) =>
    `“${read}” does not say its country, which WhatsApp needs. Write it so, such as whatsapp="+1 734 555 0123".`,
};

export type ProblemName = keyof typeof SENTENCES;

/** What to write in an attribute, by example; `` is the element's own text. */
export const EXAMPLES: Record<string, string> = {
  '': 'Mon-Fri 8am-5pm, Sat closed',
  hours: 'Mon-Fri 8am-5pm, Sat closed',
  'hours-for': 'Mon-Fri 8am-5pm, Sat closed',
  'time-zone': 'America/Detroit',
  phone: '(734) 555-0123',
  text: '(734) 555-0123',
  whatsapp: '+1 734 555 0123',
  country: 'US',
  feed: '/feed/',
  order: 'newest, oldest or title',
  count: '6',
  columns: '3',
  heading: 'Sleep well in winter',
  href: '/sleep-well',
  'image-alt': 'A dark bedroom',
  layout: 'stacked, row, compact or feature',
  'heading-level': 'a number from 1 to 6',
  'read-from': 'page',
  published: '2026-11-24',
  'last-updated': '2026-11-24',
  reviewed: '2026-11-24',
  'next-review': '2027-11-24',
  placement: 'inline, floating or bar',
  'statement-url': '/accessibility',
  email: 'office@clinic.example',
  settings: '{ textSize: 150 }',
  side: 'start or end',
  'leave-for': 'a CSS selector, such as #contact',
  view: 'badge, line or table',
};
