// An open shadow root with text of its own and text of the page in a slot, inside another one.
const tree = (host, build) => {
  const root = host.attachShadow({ mode: 'open' });
  build(root);
  return root;
};
const put = (into, name, text, size) => {
  const element = document.createElement(name);
  if (text) element.append(text);
  if (size) element.style.fontSize = size;
  into.append(element);
  return element;
};
for (const host of document.querySelectorAll('.card')) {
  tree(host, root => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/test/pages/reading/card.css';
    root.append(sheet);
    put(root, 'h3', 'In the shadow', '18px');
    const inner = put(root, 'div');
    put(inner, 'slot');
    tree(inner, deep => {
      put(deep, 'p', 'Deeper still', '1.2em');
      put(deep, 'slot');
      put(put(deep, 'div', 'Text beside a slot: '), 'slot').name = 'none';
    });
    const mixed = put(root, 'p', 'Around ');
    put(mixed, 'slot').name = 'inline';
  });
}
