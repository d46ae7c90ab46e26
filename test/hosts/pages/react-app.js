/** What the page's editor gave is made into React's own elements, as an app does with content it fetches. */
const code = `
const h = React.createElement;
const content = document.querySelector('#content').content;
const elementOf = (node, key) => {
  if (node.nodeType !== 1) return node.data;
  const attributes = { key };
  for (const { name, value } of node.attributes) attributes[name] = value;
  return h(node.localName, attributes, ...[...node.childNodes].map(elementOf));
};
function App() {
  const [page, show] = React.useState('home');
  const [ticks, tick] = React.useState(0);
  return h('main', null,
    h('h1', null, page),
    h('button', { id: 'about', onClick: () => show('about') }, 'About'),
    h('button', { id: 'home', onClick: () => show('home') }, 'Home'),
    h('button', { id: 'again', onClick: () => tick(ticks + 1) }, 'Drawn ' + ticks),
    page === 'home' ? h('section', null, ...[...content.childNodes].map(elementOf)) : h('p', { id: 'about-us' }, 'Since 1987'),
  );
}
ReactDOM.createRoot(document.querySelector('#app')).render(h(App));
`;

export const host = {
  title: 'A React app',
  hostile: 'widgets come with a view, go with it, and are drawn again around',
  scripts: [
    '/hosts/packages/react/umd/react.production.min.js',
    '/hosts/packages/react-dom/umd/react-dom.production.min.js',
  ],
  code,
  body: widgets => `<div id="app"></div><template id="content">${widgets}</template>`,
  press: ['#about', '#about-us', '#home', '#again', '#again'],
};
