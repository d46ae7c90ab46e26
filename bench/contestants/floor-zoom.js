/** The outermost elements that hold text, found once; then one rule changes. What any such way must cost. No product. */
const zoom = `
  const rule = new CSSStyleSheet();
  let found;
  const find = root => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, rule];
    const walk = element => {
      if (element.shadowRoot) find(element.shadowRoot);
      if (/^(STYLE|SCRIPT|TEMPLATE)$/.test(element.tagName)) return;
      if (holdsText(element)) found.push(element);
      else [...element.children].forEach(walk);
    };
    [...(root.body ?? root).children].forEach(walk);
  };
  globalThis.setSize = factor => {
    if (!found) {
      found = [];
      find(document);
      for (const each of found) each.setAttribute('data-root', '');
    }
    rule.replaceSync('[data-root]{zoom:' + factor + '}');
    if (factor === 1) for (const each of found) each.removeAttribute('data-root');
  };`;

export const contestant = {
  name: 'floor: zoom on text roots',
  toolbar: { open: zoom, press: 'setSize(2)', back: 'setSize(1.5)', reset: 'setSize(1)' },
};
