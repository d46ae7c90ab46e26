import { expect, fixture, html } from '@open-wc/testing';
import { authorElement, textOf } from '../../src/page/page-content.js';

const lines = (element: Element) =>
  textOf(element)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

describe('textOf', () => {
  it('begins a line where the page does', async () => {
    const box = await fixture(html`
      <div>
        Monday <b>8</b>am<br />Tuesday
        <p>Wednesday</p>
        <ul>
          <li>Thursday</li>
          <li>Friday</li>
        </ul>
      </div>
    `);
    expect(lines(box)).to.deep.equal(['Monday 8am', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']);
  });

  it('keeps a table’s row in one line', async () => {
    const box = await fixture(html`
      <div>
        <table>
          <tr>
            <th>Monday</th>
            <td>8–5</td>
          </tr>
          <tr>
            <th>Tuesday</th>
            <td>9–5</td>
          </tr>
        </table>
      </div>
    `);
    expect(lines(box).map(line => line.replace(/\s+/g, ' '))).to.deep.equal(['Monday 8–5', 'Tuesday 9–5']);
  });

  it('passes over what is no text', async () => {
    const box = document.createElement('div');
    for (const name of ['script', 'style', 'template', 'noscript']) {
      const silent = document.createElement(name);
      silent.append('/* 9 am */');
      if (name === 'script') silent.setAttribute('type', 'text/plain');
      box.append(silent);
    }
    box.append('8 am');
    document.body.append(box);
    expect(textOf(box).trim()).to.equal('8 am');
    box.remove();
  });
});

describe('authorElement', () => {
  it('is the element itself, or the placeholder it is drawn in', () => {
    const element = document.createElement('p');
    expect(authorElement(element)).to.equal(element);
    const placeholder = document.createElement('div');
    placeholder.dataset['clinic'] = 'office-hours';
    placeholder.attachShadow({ mode: 'open' }).append(element);
    expect(authorElement(element)).to.equal(placeholder);
  });

  it('is the element itself inside another’s shadow root', () => {
    const element = document.createElement('p');
    document.createElement('div').attachShadow({ mode: 'open' }).append(element);
    expect(authorElement(element)).to.equal(element);
  });
});
