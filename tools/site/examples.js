/** The live examples in the widgets' documents. */

const PLACEHOLDER = /<(div|span)\b([^>]*?)\s+data-clinic="([\w-]+)"([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * An example as it stands in a page whose policy forbids style attributes: what they say becomes a rule.
 * @param {string} html @param {string[]} rules
 */
export const liveExample = (html, rules) =>
  html.replace(/\sstyle="([^"]*)"/g, (_, style) => {
    rules.push(style);
    return ` class="example-${rules.length}"`;
  });

/** The rules for them, as a style sheet. @param {string[]} rules */
export const exampleSheet = rules => rules.map((style, at) => `.example-${at + 1} { ${style} }\n`).join('');

/** The same with our own tags; nothing where it has no placeholder. @param {string} html */
export function asTag(html) {
  const tagged = html.replace(PLACEHOLDER, (_, element, before, name, after, inside) => {
    const attributes = `${before}${after}`.replace(/(\s)data-/g, '$1');
    return `<clinic-${name}${attributes}>${inside}</clinic-${name}>`;
  });
  return tagged === html ? '' : tagged;
}
