import { snippets } from './widgets.js';

/**
 * A page of a clinic as a stranger made it.
 * @typedef {object} Host
 * @property {string} title what it is made of
 * @property {string} hostile what is hard about it, in half a sentence
 * @property {'text'} [promise] that only the author's text is to be seen, whole; by default every widget is right
 * @property {string} [html] attributes of `<html>`
 * @property {string[]} [links] style sheets of packages
 * @property {string} [css] the page's own sheet
 * @property {string[]} [scripts] scripts of packages
 * @property {string} [code] the page's own script, at the end of the body
 * @property {(widgets: string) => string} [body] the page, with the pasted snippets in it
 * @property {(base: string) => string} [script] our script tag, where the page has it otherwise
 * @property {boolean} [inPagesName] that a script of the page’s own asks for our files, under the page’s policy for that
 * @property {string} [base] the folder our files lie in
 * @property {string} [policy] the Content-Security-Policy it is sent with
 * @property {string} [sandbox] of the frame it stands in
 * @property {object} [media] what the visitor's device asks for
 * @property {string[]} [press] what the visitor presses, one after another, before the widgets are there
 * @property {boolean} [held] that nothing of ours may run before that
 */

/** The script tag as the snippet has it. @param {string} base */
export const scriptTag = base =>
  `<script defer src="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>`;

/** A plain page, for hosts whose hostility lies elsewhere. @param {string} widgets */
const plainBody = widgets => `<header><h1>River Street Clinic</h1></header>
<main>
  <p>We see children and grown-ups.</p>
  <ul><li>Check-ups</li><li>Vaccines</li></ul>
</main>
<footer>
  <h2>Office hours</h2>
  ${widgets}
  <p>12 River Street</p>
</footer>`;

const sheet = address => `<link rel="stylesheet" href="${address}">`;
const script = address => `<script src="${address}"></script>`;

/**
 * The page as text; `without` our script, it is what its author had before.
 * @param {string} name
 * @param {Host} host
 * @param {{ form?: string, without?: boolean, base?: string }} options
 */
export function hostPage(
  name,
  host,
  { form = 'placeholder', without = false, base = host.base ?? '/dist/' },
) {
  const { title, html = '', links = [], css, scripts = [], code, body = plainBody } = host;
  return `<!doctype html>
<html lang="en" ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${script('/hosts/watch.js')}
${[...links, '/hosts/reserve.css', ...(css ? [`/hosts/${name}/page.css`] : [])].map(sheet).join('\n')}
${scripts.map(script).join('\n')}
${without ? '' : (host.script ?? scriptTag)(base)}
</head>
<body>
${body(snippets(form))}
${code ? script(`/hosts/${name}/page.js`) : ''}
</body>
</html>`;
}
