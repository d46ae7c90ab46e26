import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPage } from '../site/help-page.js';

/** The site's own sheets; pictures of the invented clinic do not come along. */
const SHEETS = ['site/site.css', 'site/docs.css', 'site/help/help.css'];
const PICTURE = /^.*url\(.*\n/gm;

/** It lies beside the widgets' files, on hosts that allow little, and links only within itself. */
const page = content => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types"
    />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>When something does not work: clinic-widgets</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="help.css" />
    <script type="module" src="help.js"></script>
  </head>
  <body>
    <div class="wrap docs alone">
      <main id="main">
${content}      </main>
    </div>
  </body>
</html>
`;

/**
 * Writes the page of findings beside the widgets' files, so that the self-check has an address to name wherever these lie.
 * @param {string} root the project's folder
 */
export function writeHelp(root) {
  const markdown = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8');
  const linkTo = href => (/^(?:#|https?:)/.test(href) ? href : undefined);
  const folder = join(root, 'dist/help');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page(helpPage(markdown, { linkTo, rules: [] })));
  const sheets = SHEETS.map(path => readFileSync(join(root, path), 'utf8').replace(PICTURE, ''));
  writeFileSync(join(folder, 'help.css'), sheets.join('\n'));
}
