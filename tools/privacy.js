/**
 * Proves what the widgets ask for and store, and makes docs/privacy.md of it. `--compare` makes it anew and fails where
 * it is another than the one committed; `--check` only asks whether what it was made from has changed; `--scan` reads
 * the built files alone.
 */
import { chromium } from 'playwright-core';
import { keepDocument } from './documents/keep-document.js';
import { table } from './documents/table.js';
import { BROWSER_FLAGS, findBrowser } from './find-browser.js';
import { scan } from './privacy/scan.js';

/** What the document is made from, but for built files and widgets, which come and go: `--scan` and `--compare` use those. */
const FROM = ['tools/privacy.js', 'tools/privacy', 'test/hosts/pages', 'test/hosts/host-page.js'];

async function scannedUses() {
  const { files, uses, unused } = await scan();
  const faults = [
    ...uses
      .filter(({ reason }) => !reason)
      .map(
        ({ name, source }) =>
          `${source} uses ${name}: say why in tools/privacy/allowed-calls.js, or do without.`,
      ),
    ...unused.map(
      ({ name, source }) =>
        `tools/privacy/allowed-calls.js allows ${name} in ${source}, which does not use it.`,
    ),
  ];
  if (faults.length) throw new Error(faults.join('\n'));
  return { files, uses };
}

async function make() {
  const { hostRows, toolbarUse } = await import('./privacy/host-rows.js');
  const { uses } = await scannedUses();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const rows = await hostRows(browser);
    const { key } = await toolbarUse(browser);
    return `# What the widgets ask for and store

Made by \`npm run privacy\`. ${rows.length - 1} pages of other people's making were opened twice, as they are and with every
widget but the list of articles on them; what was asked of any server, and what lay in cookies, \`localStorage\`, \`sessionStorage\`, \`IndexedDB\`,
caches and service workers afterwards, was compared. Our files came from another host than the page wherever the page's
own policy allows that.

${table(rows)}

**Asked for**: what the page with the widgets asked for and the page without them did not. **Referer**: whether the host
of our files is told which page was read, with the snippet as the docs give it (\`referrerpolicy="no-referrer"\`).

A visitor who changes something in the accessibility toolbar leaves one key in \`localStorage\`, \`${key}\`: what was
chosen, no identifier. "Reset all" removes it. Nothing is asked for meanwhile but our own files.

## What the code can do at all

A scan of the built files for everything a script can reach others with, keep something with or tell visitors apart
with (\`tools/privacy/watched-calls.js\`) finds these uses, and \`npm run verify\` fails on any other:

${table([['use', 'in', 'why'], ...uses.map(({ name, source, reason }) => [`\`${name}\``, `\`${source}\``, reason]).sort()])}

## What an author can ask for besides

Some widgets read a file where the page's author names it: the clinic's profile (\`data-profile\`) and an article's page
(\`read-from\`) from the same site alone, a feed from there or from a site named in \`allow-origin\`, without cookies and
without \`Referer\`. None was named on the pages above. \`clinic-article-list\` always needs a feed, and was not on them.

## What this does not cover

Whoever serves our files sees that somebody asked for them, as every web server does: the visitor's IP address, the time,
the browser's name. Put them on the clinic's own server and nobody else is asked. The page around the widgets, its host,
its other scripts and the phone are not ours.

## For your privacy notice

If our files are on your own server:

> The opening hours, contact details, articles and accessibility toolbar on this site run in your browser. They set no
> cookies, send nothing about you or your visit to anyone, and load nothing from other servers. If you change how this
> site is displayed, your choice is kept in your browser until you reset it.

If they come from another host, in place of "load nothing from other servers": "their program files are loaded from
HOST, which receives your IP address when your browser asks for them". A site named in \`allow-origin\` is named likewise. Whether your notice must say more is for you and
your counsel to judge.
`;
  } finally {
    await browser.close();
  }
}

if (process.argv.includes('--scan')) {
  const { files, uses } = await scannedUses();
  console.log(`${files} built files use nothing but ${uses.length} calls that are accounted for.`);
} else await keepDocument({ path: 'docs/privacy.md', command: 'privacy', from: FROM, make });
