// A page that draws itself, and draws itself anew where one goes.
const make = (name, text, cls) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  if (cls) element.className = cls;
  return element;
};
class AppCard extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.append(make('h4', 'A card'), document.createElement('slot'));
  }
}
globalThis.goTo = where => {
  const view = make('main');
  view.append(make('h1', where));
  for (let i = 0; i < 6; i++) {
    const card = make('app-card');
    card.append(make('p', `Card ${i} of ${where}`, i % 2 ? 'px' : 'gray'), make('button', 'Open'));
    view.append(card);
  }
  document.querySelector('#app').replaceChildren(make('nav', 'Where to', 'top'), view);
};
goTo('home');
// Its tag is known only later.
setTimeout(() => customElements.define('app-card', AppCard), 0);
