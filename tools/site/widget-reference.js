/** What the custom-elements manifest says of a widget, as HTML. */
import { escaped, inline } from './markdown.js';

const row = (name, about, text) =>
  `<div><dt><code>${escaped(name)}</code>${about ? ` <span class="small">${about}</span>` : ''}</dt><dd>${inline(text)}</dd></div>`;

const typeOf = ({ type }) => {
  const text = type?.text.replace(/\s*\|\s*undefined$/, '');
  return text && text !== 'string' ? `<code>${escaped(text)}</code>` : '';
};

const section = (title, lead, rows) =>
  rows.length
    ? `<h3 id="${title.toLowerCase().replace(/\W+/g, '-')}">${title}</h3>\n${lead ? `<p>${lead}</p>\n` : ''}<dl class="reference">${rows.join('\n')}</dl>\n`
    : '';

/** @param {object} element its declaration in the manifest */
export function widgetReference(element) {
  const { tagName, attributes = [], members = [], events = [], cssParts = [], cssProperties = [] } = element;
  const { slots = [] } = element;
  const name = tagName.replace(/^clinic-/, '');
  const ofAttributes = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = members.filter(({ kind, name: field }) => kind === 'field' && !ofAttributes.has(field));
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    '<h2 id="reference">Reference</h2>\n',
    section(
      'What you write inside',
      '',
      slots.map(slot => row(tagName, '', slot.description ?? '')),
    ),
    section(
      'Attributes',
      `On a placeholder, <code>data-</code> stands in front of each: <code>&lt;div data-clinic="${name}" data-…&gt;</code>.`,
      attributes.map(each => row(each.name, typeOf(each), each.description ?? '')),
    ),
    section(
      'Properties',
      '',
      properties.map(each => row(each.name, typeOf(each), each.description ?? '')),
    ),
    section(
      'Methods',
      '',
      methods.map(each => row(`${each.name}()`, '', each.description ?? '')),
    ),
    section(
      'Events',
      'They bubble out of the widget; what they say is in fields of the event itself.',
      events.map(each => row(each.name, typeOf(each), each.description ?? '')),
    ),
    section(
      'Parts',
      `To be styled from your own sheet: <code>${tagName}::part(${cssParts[0]?.name ?? 'name'})</code>, or <code>[data-clinic="${name}"]::part(…)</code>.`,
      cssParts.map(each => row(each.name, '', each.description ?? '')),
    ),
    section(
      'CSS properties',
      '',
      cssProperties.map(each =>
        row(each.name, each.default ? `<code>${escaped(each.default)}</code>` : '', each.description ?? ''),
      ),
    ),
  ].join('');
}
