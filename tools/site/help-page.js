/** The page of the self-check's findings, made from docs/troubleshooting.md: each with where to mend it in every builder. */
import { Marked } from 'marked';
import { escaped, htmlFrom, inline, slug } from './markdown.js';

const BUILDERS = /^## Where that is in your builder\n/;
const FINDING = /^### ([a-z-]+)\n+/;

/** What builders take away is said wherever something of ours is pasted. */
const PASTED = ['code', 'text'];

/**
 * What each builder calls its places.
 * @param {string} chapter the document's last: a table with a row for each
 * @returns {{ name: string, id: string, places: Record<string, string>, takesAway: string }[]}
 */
function buildersIn(chapter) {
  const { header, rows } = new Marked().lexer(chapter).find(({ type }) => type === 'table');
  const [, ...titles] = header.map(({ text }) => text);
  const takesAwayAt = titles.pop();
  return rows.map(row => {
    const [name, ...cells] = row.map(({ text }) => text);
    const takesAway = cells.pop();
    const places = Object.fromEntries(titles.map((title, at) => [title, cells[at]]));
    if (!takesAwayAt || !takesAway) throw new Error(`What ${name} takes away is not said.`);
    return { name, id: slug(name), places, takesAway };
  });
}

/** The places of a site that a finding's last line names, in the order of the builders' table. */
function placesIn(body, builders) {
  const [, where = ''] = /^Where: ([\s\S]+)/m.exec(body) ?? [];
  return Object.keys(builders[0].places).filter(place => where.includes(`**${place}**`));
}

const place = (title, text) =>
  `<dd><strong>${title[0].toUpperCase()}${title.slice(1)}:</strong> ${inline(text)}</dd>`;

function inBuilders(places, builders) {
  if (!places.length) return '';
  const rows = builders.map(({ name, id, places: all, takesAway }) => {
    const said = places.map(title => place(title, all[title]));
    if (places.some(title => PASTED.includes(title))) said.push(place('takes away', takesAway));
    return `<div data-builder="${id}"><dt>${escaped(name)}</dt>${said.join('')}</div>`;
  });
  return `<details class="in-builders"><summary>Where that is in your builder</summary><dl>${rows.join('\n')}</dl></details>\n`;
}

function finding(chapter, builders, page) {
  const [start, name] = FINDING.exec(chapter) ?? [];
  if (!name)
    throw new Error(`docs/troubleshooting.md has a heading that is no finding: ${chapter.slice(0, 40)}`);
  const body = chapter.slice(start.length);
  // "Where:" is read first by who knows what is wrong.
  const content = htmlFrom(body, page).replace('<p>Where: ', '<p class="where"><strong>Where:</strong> ');
  return `<section class="finding" id="${name}" aria-labelledby="${name}-name" tabindex="-1">
<h3 id="${name}-name"><a href="#${name}">${name}</a></h3>
${content}${inBuilders(placesIn(body, builders), builders)}</section>
`;
}

/** What scripts alone can do: without them everything is there, and this is not. */
const search = builders => `<div class="find" role="search" aria-label="Findings" hidden>
<p><label for="find-words">Search</label>
<input id="find-words" type="search" autocomplete="off" spellcheck="false" aria-describedby="find-hint" /></p>
<p><label for="find-builder">Your site is made with</label>
<select id="find-builder"><option value="">all builders</option>${builders
  .map(({ name, id }) => `<option value="${id}">${escaped(name)}</option>`)
  .join('')}</select></p>
<p id="find-hint" class="small">A word (“hidden”, “cookie”), or all that “Copy all” of the self-check gave.</p>
<p id="find-count" class="small" role="status"></p>
</div>
`;

/**
 * @param {string} markdown docs/troubleshooting.md
 * @param {{ linkTo(href: string): string | undefined, rules: string[] }} page
 */
export function helpPage(markdown, page) {
  const [lead, ...chapters] = markdown.split(/^(?=## )/m);
  const builders = buildersIn(chapters.find(chapter => BUILDERS.test(chapter)));
  const content = chapters.map(chapter => {
    if (BUILDERS.test(chapter)) return htmlFrom(chapter, page);
    const [title, ...findings] = chapter.split(/^(?=### )/m);
    const all = findings.map(each => finding(each, builders, page));
    return `<div class="findings">${htmlFrom(title, page)}${all.join('')}</div>\n`;
  });
  return htmlFrom(lead, page) + search(builders) + content.join('');
}
