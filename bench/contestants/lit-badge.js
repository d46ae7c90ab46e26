/** A badge that says no more than open or closed, by the visitor's own clock: what any Lit element must cost. No product. */
import { bundled, module } from '../lib/where.js';

const SOURCE = `
import { LitElement, html, css } from 'lit';
customElements.define('lit-badge', class extends LitElement {
  static properties = { opens: { type: Number }, closes: { type: Number }, label: { reflect: true } };
  static styles = css\`:host { display: inline-block } span { border-radius: 1em; padding: .2em .7em; background: #e4f4e8; color: #14532d }\`;
  constructor() { super(); this.opens = 480; this.closes = 1020; this.label = 'Office'; }
  render() {
    const now = new Date();
    const minute = now.getHours() * 60 + now.getMinutes();
    return html\`<span>\${this.label}: \${minute >= this.opens && minute < this.closes ? 'Open now' : 'Closed'}</span>\`;
  }
});`;
const ELEMENT = '<lit-badge opens="480" closes="1020" label="Office"></lit-badge>';

export const contestant = {
  name: 'floor: Lit badge',
  source: SOURCE,
  sizes: { job: 'badge', source: SOURCE },
  page: { content: ELEMENT, end: module(bundled('floor:-Lit-badge')) },
  mount: { element: ELEMENT, source: SOURCE },
};
