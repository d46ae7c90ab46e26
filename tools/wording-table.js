/**
 * Writes docs/wording.md: every wording of ours that an author may replace, as English says it. `--compare` writes
 * nothing: it fails when the file is not what the built words give.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PLACES, wordingKeys } from '../dist/modules/words/own-wording.js';
import { keepDocument } from './documents/keep-document.js';
import { table } from './documents/table.js';

const WORDS = fileURLToPath(new URL('../dist/modules/words/', import.meta.url));

/** Which widget says what. */
const SUBJECTS = {
  hours: 'Whether the clinic is open: office hours, call button, contact card',
  week: 'Opening hours as a table',
  phone: 'Call button',
  ways: 'Call button: other ways',
  dialling: 'Call button: the panel that shows how else to dial',
  contact: 'Contact card',
  crisis: 'Crisis line',
  article: 'Article card',
  articleList: 'Article list',
  top: 'Back to top',
  toolbar: 'Accessibility toolbar, closed',
  reading: 'Accessibility toolbar, opened',
  dialog: 'Around a widget that a link opened (on the script tag alone)',
};

const INTRODUCTION = `# Your own wording

Every widget says what it says in the page's language, and every wording can be replaced: for one widget by its
attribute \`words\` (on a placeholder \`data-words\`), for all of a page by \`data-words\` on the script tag. Both hold JSON
with a key of the tables below:

\`\`\`html
<div data-clinic="office-hours" data-words='{"hours.open": "Come in", "hours.until": "till [{day}, ]{time}"}'>
  Mon-Fri 8am-5pm
</div>
\`\`\`

- What stands in braces is put in by the widget; the table shows all that there is. A part in square brackets is left
  out where what stands in it is not known: \`[{day}, ]\` on the same day.
- Where something is counted, there may be a wording for each kind of number, as the language has them:
  \`{"articleList.added": {"one": "{count} more", "other": "{count} more"}}\`.
- It is text: mark-up in it is shown as it is written. An apostrophe in an attribute in single quotes is \`&#39;\`.
- What is not known is named in the console and by the self-check, and ours is said.
- Some things have attributes of their own, which go first: \`label\` and \`closed-label\` of the call button, \`heading\` and
  \`emergency-label\` of the crisis line, \`label\` of back to top. The clinic's own words for a day ("Open as needed") and
  its notice are facts, and stand in the hours or the profile.

This file is made from \`src/words/\` by \`npm run docs\`; \`verify\` fails when it is not up to date.`;

/** What we say, with names in braces where something is put in. */
function said(words, key) {
  const value = key
    .split('.')
    .slice(1)
    .reduce((node, name) => node[name], words);
  const places = PLACES[key];
  if (!places) return value;
  const names = places.map(place => `{${place}}`);
  const isWhen = places.includes('time');
  return isWhen ? value({ time: '{time}', day: '{day}' }) : value(...names);
}

async function section(subject, heading) {
  const folder = subject.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const { en } = await import(`${WORDS}${folder}/en.js`);
  const rows = wordingKeys(en, subject).map(key => [`\`${key}\``, said(en, key).replace(/\|/g, '\\|')]);
  return `## ${heading}\n\n${table([['Key', 'In English'], ...rows])}`;
}

async function make() {
  const { words } = await import(`${WORDS}languages/de.js`);
  const missing = Object.keys(words).filter(subject => !SUBJECTS[subject]);
  if (missing.length) throw new Error(`SUBJECTS does not say who speaks of ${missing.join(', ')}.`);
  const sections = await Promise.all(Object.entries(SUBJECTS).map(([...each]) => section(...each)));
  return [INTRODUCTION, ...sections].join('\n\n') + '\n';
}

const FROM = readdirSync(WORDS, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'languages' && entry.name !== 'text')
  .map(({ name }) => `src/words/${name}/en.ts`);

await keepDocument({
  path: 'docs/wording.md',
  command: 'docs',
  from: ['tools/wording-table.js', ...FROM],
  make,
});
