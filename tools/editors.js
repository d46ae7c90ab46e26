/**
 * Pastes the snippets into real editors and makes docs/editors.md of what is left. `--compare` makes it anew and fails
 * where it is another than the one committed, `--compare --quick` without WordPress, which takes minutes; `--check` only
 * asks whether what it was made from has changed.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './find-browser.js';
import { keepDocument } from './documents/keep-document.js';
import { table } from './documents/table.js';

/** What the tables are made from, but for built files and widgets, which come and go: `--compare` uses those. */
const FROM = [
  'tools/editors.js',
  'tools/editors/editor-rows.js',
  'tools/editors/wordpress-list.js',
  'tools/editors/wordpress-rows.js',
  'test/hosts/editors',
  'test/hosts/wordpress',
  'test/hosts/package.json',
];

const PATH = 'docs/editors.md';

/** WordPress's table as it stands in the document. */
const writtenTable = () =>
  /\n## WordPress .*\n\n(\|[^]*?)\n\n/.exec(readFileSync(new URL(`../${PATH}`, import.meta.url), 'utf8'))[1];

async function make() {
  const { editorRows } = await import('./editors/editor-rows.js');
  const { wordPressRows, VERSION } = await import('./editors/wordpress-rows.js');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    return `# What editors keep of a snippet

Made by \`npm run editors\`: every widget but the list of articles was pasted, as a placeholder (\`<div data-clinic="…">\`) and as a tag
(\`<clinic-…>\`), with the script tag, into each editor, and the page that came out was opened in a browser. _Works_: every
widget was drawn there. Wherever a placeholder is lost, the author's words and the link to call are what visitors see.

## WordPress ${VERSION}

${process.argv.includes('--quick') ? writtenTable() : table(await wordPressRows(browser))}

The list of articles shows this WordPress's posts of a category by its name, three at a time, all of them, once each.

So: put the script into the site's header once, and give authors placeholders. In the classic editor WordPress sets
paragraphs of its own around what a tag holds, which ends the tag of an article card before its heading.

## Editors and sanitisers

With our script in the page's head:

${table(await editorRows(browser))}

Where classes are taken away, a contact card without a profile shows the author's own words, its hours below. A link
to \`#clinic-office-hours\` or \`#clinic-accessibility-toolbar\` is what the strictest of them keep.
`;
  } finally {
    await browser.close();
  }
}

await keepDocument({ path: PATH, command: 'editors', from: FROM, make });
// PHP never ends by itself.
process.exit();
