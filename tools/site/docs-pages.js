/** The site's pages about the widgets: one for each, from its document and the manifest, and our other documents. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exampleSheet } from './examples.js';
import { helpPage } from './help-page.js';
import { escaped, htmlFrom } from './markdown.js';
import { widgetReference } from './widget-reference.js';

const WIDGETS = [
  'office-hours',
  'call-button',
  'contact-card',
  'crisis-line',
  'accessibility-toolbar',
  'article-card',
  'article-list',
  'scroll-to-top',
];

const GUIDES = ['hours-json', 'editors', 'troubleshooting'];
const LIVING = ['closed-today', 'several-sites', 'consent-and-counting', 'self-hosting', 'upgrading'];
const TRUST = ['privacy', 'reading-limits', 'accessibility', 'crisis-numbers', 'benchmarks'];

const titleOf = markdown => /^# (.+)$/m.exec(markdown)[1];

/** The first paragraph, for search engines and the list of widgets. */
const leadOf = markdown => /^# .+\n\n([\s\S]+?)\n\n/.exec(markdown)[1].replace(/\n/g, ' ');

/** Words alone, of a sentence in Markdown. */
const plain = text => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*_]/g, '');

/** What the README says of putting it on a site, as a document of its own; its pictures are the README's. */
const installing = readme =>
  /^## Put it on your site\n[\s\S]+?(?=^## )/m
    .exec(readme)[0]
    .replace(/^##/gm, '#')
    .replace(/<picture>[\s\S]*?<\/picture>\n*/g, '');

/** Every page in the order it is read in. @param {string} root the project's folder */
const documents = root => {
  const page = (name, group, markdown) => ({
    name,
    group,
    markdown,
    title: titleOf(markdown),
    lead: leadOf(markdown),
  });
  const read = (path, group) =>
    page(basename(path), group, readFileSync(join(root, 'docs', `${path}.md`), 'utf8'));
  return [
    ...WIDGETS.map(name => read(`widgets/${name}`, 'Widgets')),
    page('install', 'Guides', installing(readFileSync(join(root, 'README.md'), 'utf8'))),
    ...GUIDES.map(name => read(name, 'Guides')),
    ...LIVING.map(name => read(name, 'Living with it')),
    ...TRUST.map(name => read(name, 'What to know')),
  ];
};

/** The site has a document at its own name; what it does not have is not linked to. */
const linkAmong = pages => href => {
  const [path, fragment] = href.split('#');
  if (!path || /^(?:https?|mailto|tel):/.test(href)) return href;
  if (!path.endsWith('.md')) return path.startsWith('../') ? href : undefined;
  const name = basename(path, '.md');
  return pages.some(page => page.name === name) ? `${name}.html${fragment ? `#${fragment}` : ''}` : undefined;
};

const navigation = (pages, current) =>
  ['Widgets', 'Guides', 'Living with it', 'What to know']
    .map(group => {
      const links = pages
        .filter(page => page.group === group)
        .map(
          ({ name, title }) =>
            `<li><a href="${name}.html"${name === current ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`,
        );
      return `<p>${group}</p><ul>${links.join('')}</ul>`;
    })
    .join('\n');

const onward = (pages, at) =>
  [
    [pages[at - 1], 'Before', 'prev'],
    [pages[at + 1], 'Next', 'next'],
  ]
    .map(([page, said, rel]) =>
      page ? `<a rel="${rel}" href="${page.name}.html"><span>${said}</span> ${escaped(page.title)}</a>` : '',
    )
    .join('');

const frame = ({ title, lead, content, nav, next = '', head = '' }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'"
    />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${escaped(title)}: clinic-widgets</title>
    <meta name="description" content="${escaped(plain(lead))}" />
    <link rel="icon" href="../drawings/mark.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../site.css" />
    <link rel="stylesheet" href="../docs.css" />
    <link rel="stylesheet" href="examples.css" />
    <script src="../dist/clinic-widgets.early.js"></script>
    <script defer src="../dist/clinic-widgets.js" data-time-zone="America/Detroit"></script>${head}
  </head>
  <body id="top">
    <a class="skip" href="#main">Skip to the main text</a>
    <header class="wrap masthead">
      <a class="brand" href="index.html">
        <img src="../drawings/mark.svg" alt="" width="44" height="44" />
        <span>clinic-widgets <span>The widgets</span></span>
      </a>
      <nav aria-label="Main">
        <ul>
          <li><a href="../snippet-builder/index.html">Snippet builder</a></li>
          <li><a href="../index.html">A clinic’s page</a></li>
        </ul>
      </nav>
    </header>
    <div class="wrap docs">
      <details class="pages-small">
        <summary>All pages</summary>
        <nav class="pages" aria-label="All pages">${nav}</nav>
      </details>
      <nav class="pages pages-wide" aria-label="All pages">${nav}</nav>
      <main id="main" tabindex="-1">
${content}${next ? `<nav class="next" aria-label="Before and next">${next}</nav>` : ''}
      </main>
    </div>
    <footer class="foot">
      <div class="wrap">
        <p class="end">
          <span>See them at work on the page of <a href="../index.html">an invented clinic</a>.</span>
          <a href="#clinic-accessibility-toolbar">Accessibility</a>
        </p>
      </div>
    </footer>
  </body>
</html>
`;

/** The document that is made into a page of another kind, and what that page loads. */
const HELP = 'troubleshooting';
const HELP_HEAD = `
    <link rel="stylesheet" href="../help/help.css" />
    <script type="module" src="../dist/help/help.js"></script>`;

const WELCOME = `<h1>The widgets, and what to paste</h1>
<p class="lead">Paste one line, then one snippet for each widget. Or let the <a href="../snippet-builder/index.html">snippet builder</a> do it from your clinic’s own footer.</p>
`;

const firstSentence = text => /^.+?[.](?=\s|$)/.exec(text)[0];

const card = ({ name, title, lead }) =>
  `<li class="card"><h2><a href="${name}.html">${escaped(title)}</a></h2><p>${escaped(firstSentence(plain(lead)))}</p></li>`;

/** Writes them all. @param {string} root the project's folder @param {string} site the built site's */
export function writeDocsPages(root, site) {
  const pages = documents(root);
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  const rules = [];
  const linkTo = linkAmong(pages);
  const folder = join(site, 'docs');
  mkdirSync(folder, { recursive: true });
  for (const [at, { name, group, markdown, title, lead }] of pages.entries()) {
    const element = elements.find(({ tagName }) => group === 'Widgets' && tagName === `clinic-${name}`);
    const made = name === HELP ? helpPage : htmlFrom;
    const content = made(markdown, { linkTo, rules }) + (element ? widgetReference(element) : '');
    const nav = navigation(pages, name);
    writeFileSync(
      join(folder, `${name}.html`),
      frame({
        title,
        lead,
        content,
        nav,
        next: onward(pages, at),
        head: name === HELP ? HELP_HEAD : '',
      }),
    );
  }
  const cards = pages.filter(({ group }) => group === 'Widgets').map(card);
  const content = `${WELCOME}<ul class="cards">${cards.join('\n')}</ul>`;
  const lead = 'Every widget of clinic-widgets, live, with the snippet to copy under it.';
  const welcome = { title: 'The widgets, and what to paste', lead, content, nav: navigation(pages, '') };
  writeFileSync(join(folder, 'index.html'), frame(welcome));
  writeFileSync(join(folder, 'examples.css'), exampleSheet(rules));
}
