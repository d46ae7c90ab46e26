import { render, type TemplateResult } from 'lit';
import { fixture, html } from '@open-wc/testing';
import { settle } from './settle.js';

/** A page with a profile and, after it, whatever is to go by it. */
export async function pageWith(profile: unknown, elements: TemplateResult): Promise<Element> {
  const box = await fixture(html`<div></div>`);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['clinicProfile'] = '';
  script.append(typeof profile === 'string' ? profile : JSON.stringify(profile));
  box.append(script);
  const widgets = document.createElement('div');
  render(elements, widgets);
  box.append(widgets);
  await settle();
  return box;
}
