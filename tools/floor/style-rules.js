/**
 * What style sheets may not contain, for Safari 15.4, Chrome 100 and Firefox 115: an ESLint rule that reads the CSS
 * in a script's strings and templates. An unknown property or at-rule is passed over by old browsers, and that is
 * no fault; an unknown selector loses its whole rule, and an unknown value its declaration.
 */
import postcss from 'postcss';

const SELECTORS =
  /:has\(|:state\(|:dir\(|:modal\b|:open\b|:popover-open|:user-(?:in)?valid|:host-context|::details-content|::highlight/;
const VALUES =
  /\b(?:light-dark|contrast-color|color-mix|oklch|oklab|lch|lab|color|anchor|if|round|sin|cos|tan)\(|\b(?:rgba?|hsla?)\(\s*from\b|\d[dsl]v[hwib]\b|\dcq[a-z]+\b/;
const AT_RULES = new Set(['scope']);

function isGuarded(node) {
  for (let { parent } = node; parent; { parent } = parent) if (parent.name === 'supports') return true;
  return false;
}

/** An older value of the same property comes first. With `var()` the newer one is believed, and then lost. */
function hasFallback({ prop, value, parent }, index) {
  if (prop.startsWith('--') || value.includes('var(')) return false;
  return parent.nodes.slice(0, index).some(({ prop: p, value: v }) => p === prop && !VALUES.test(v));
}

/** @param {postcss.Root} root @returns {string[]} */
function faults(root) {
  const found = [];
  root.walk(node => {
    if (node.type === 'rule' && node.parent.type === 'rule') found.push(`nested rule "${node.selector}"`);
    else if (node.type === 'atrule' && node.parent.type === 'rule') found.push(`nested @${node.name}`);
    if (isGuarded(node)) return;
    if (node.type === 'rule' && SELECTORS.test(node.selector)) found.push(`selector "${node.selector}"`);
    if (node.type === 'atrule' && AT_RULES.has(node.name)) found.push(`@${node.name}`);
    if (node.type === 'decl' && VALUES.test(node.value) && !hasFallback(node, node.parent.index(node))) {
      found.push(`value "${node.prop}: ${node.value}"`);
    }
  });
  return found;
}

function check(context, node, css) {
  if (!/\{[^{}]*:/.test(css)) return;
  let root;
  try {
    root = postcss.parse(css);
  } catch {
    return; // not CSS: a sentence, JSON, HTML
  }
  for (const fault of faults(root)) {
    context.report({
      node,
      message: `CSS: ${fault} is newer than the browsers we promise: put it in @supports, or after an older value.`,
    });
  }
}

const newerCss = {
  create: context => ({
    Literal: node => typeof node.value === 'string' && check(context, node, node.value),
    // What is put in is read where it is written; a comment stands for it.
    TemplateLiteral: node => check(context, node, node.quasis.map(quasi => quasi.value.cooked).join('/**/')),
  }),
};

export const stylePlugins = { css: { rules: { newer: newerCss } } };
export const styleRules = { 'css/newer': 'error' };
