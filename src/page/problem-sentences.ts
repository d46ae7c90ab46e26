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
  'no-phone': () => 'No phone number was found. Write it inside the element, or as phone="(734) 555-0123".',
};

export type ProblemName = keyof typeof SENTENCES;

/** What to write in an attribute, by example; `` is the element's own text. */
export const EXAMPLES: Record<string, string> = {
  '': 'Mon-Fri 8am-5pm, Sat closed',
  hours: 'Mon-Fri 8am-5pm, Sat closed',
  'hours-for': 'Mon-Fri 8am-5pm, Sat closed',
  'time-zone': 'America/Detroit',
  phone: '(734) 555-0123',
  placement: 'inline, floating or bar',
  side: 'start or end',
  view: 'badge, line or table',
};
