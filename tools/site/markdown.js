/** Our documents as HTML. */
import { Marked, Renderer } from 'marked';
import { asTag, liveExample } from './examples.js';

export const escaped = text =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A heading's name in an address, as GitHub makes it. */
export const slug = text =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|&\w+;/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/**
 * @param {string} markdown
 * @param {{ linkTo(href: string): string | undefined, rules: string[] }} page `linkTo` gives the address of what a
 *   document links to, `undefined` where the site has it not; what examples want styled is added to `rules`
 */
export function htmlFrom(markdown, { linkTo, rules }) {
  const renderer = {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, title, tokens }) {
      const address = linkTo(href);
      const inside = this.parser.parseInline(tokens);
      const named = title ? ` title="${escaped(title)}"` : '';
      return address === undefined ? inside : `<a href="${escaped(address)}"${named}>${inside}</a>`;
    },
    /** A wide table scrolls in a box of its own, which the keyboard reaches. A head that says nothing is none. */
    table(token) {
      const name = token.header
        .map(({ text }) => text)
        .filter(Boolean)
        .join(', ');
      const label = name ? `Table: ${escaped(name)}` : 'Table';
      const table = Renderer.prototype.table.call(this, token).replace(/<th><\/th>/g, '<td></td>');
      return `<div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>\n`;
    },
    code({ text, lang = '' }) {
      const code = source => `<pre tabindex="0"><code>${escaped(source)}</code></pre>\n`;
      if (lang !== 'html live') return code(text);
      const tag = asTag(text);
      const more = tag
        ? `<details><summary>As a tag, where tags are kept</summary>${code(tag)}</details>\n`
        : '';
      return `<div class="card live">${liveExample(text, rules)}</div>\n${code(text)}${more}`;
    },
  };
  return new Marked({ renderer }).parse(markdown);
}

/** A sentence with code and emphasis in it. */
export const inline = text => new Marked().parseInline(text);
