import type { Child, Markup } from '../../src/embed/snippet/markup.js';
import { pageIn, type PreviewPage } from './preview-page.js';

/** The browser's Trusted Types, as far as they are used here; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): typeof rules;
}

/** A profile is data, but strict browsers ask for a policy for whatever stands in a script element. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('preview', {
  createScript: text => text,
});

const OURS = /clinic-widgets[\w.]*\.js/;

/** Builds what a snippet says as nodes: the same that a parser makes of its text, without a parser. */
function build(markup: Markup): Element {
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) {
    // Attributes that run or style are what this page's policy forbids; what they say is set as a property.
    if (name === 'style') element.style.cssText = value;
    else if (!name.startsWith('on')) element.setAttribute(name, value);
  }
  if (element instanceof HTMLScriptElement) {
    const text = markup.children.filter(child => typeof child === 'string').join('');
    element.text = policy?.createScript(text) ?? text;
    return element;
  }
  element.append(
    ...markup.children.map((child: Child) => (typeof child === 'string' ? child : build(child))),
  );
  return element;
}

/** Gives this page's own script tag the options that the snippet's has. */
function passOptions({ head, now }: PreviewPage): void {
  const own = document.querySelector<HTMLScriptElement>('script[src*="clinic-widgets.js"]');
  const loader = head.find(({ attributes }) => OURS.test(attributes['src'] ?? '') && 'defer' in attributes);
  if (!own || !loader) return;
  const [, query = ''] = loader.attributes['src']!.split('?');
  new URLSearchParams(query).forEach((value, name) => own.setAttribute(`data-${name}`, value));
  for (const [name, value] of Object.entries(loader.attributes)) {
    if (name.startsWith('data-')) own.setAttribute(name, value);
  }
  if (now) own.setAttribute('data-now', now);
}

const page = pageIn(location.hash);
if (page) {
  document.documentElement.className = page.ground;
  if (page.language) document.documentElement.lang = page.language;
  if (page.accent) document.documentElement.style.setProperty('--clinic-accent', page.accent);
  const profile = page.head.filter(({ attributes }) => 'data-clinic-profile' in attributes);
  document.head.append(...profile.map(build));
  document.querySelector('#here')!.append(...page.page.map(build));
  passOptions(page);
}
