/** Which CSS in our sources is newer than the browsers we promise: properties, values, at-rules, media features, selectors. */
import postcss from 'postcss';
import { cameLater } from './support.js';

/** The style sheets in a source, with a word in place of what is put in. */
const sheetsIn = source =>
  [...source.matchAll(/`([^`]*\{[^`]*:[^`]*)`/g)].map(([, css]) => css.replace(/\$\{[^}]*\}/g, 'x'));

/** What a node of a style sheet uses, by its name here and in MDN's data. */
function* usedBy(node, { properties, selectors, 'at-rules': atRules }) {
  if (node.type === 'decl') {
    const property = properties[node.prop];
    yield [node.prop, property];
    for (const word of node.value.split(/[\s,()]+/)) yield [`${node.prop}: ${word}`, property?.[word]];
  } else if (node.type === 'atrule') {
    yield [`@${node.name}`, atRules[node.name]];
    if (node.name !== 'media') return;
    for (const [, name] of node.params.matchAll(/\(([\w-]+)/g)) yield [`@media ${name}`, atRules.media[name]];
  } else if (node.type === 'rule') {
    for (const [pseudo, name] of node.selector.matchAll(/::?([\w-]+)/g)) yield [pseudo, selectors[name]];
  }
}

/**
 * @param {string[]} sources
 * @param {object} css MDN's data about CSS.
 * @returns {Set<string>}
 */
export function newerCss(sources, css) {
  const found = new Set();
  for (const sheet of sources.flatMap(sheetsIn)) {
    let root;
    try {
      root = postcss.parse(sheet);
    } catch {
      continue; // a template of another language
    }
    root.walk(node => {
      for (const [name, entry] of usedBy(node, css)) {
        if (entry?.__compat && cameLater(entry.__compat.support).length) found.add(name);
      }
    });
  }
  return found;
}
