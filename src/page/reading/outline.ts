import { eachDrawn } from './flat-tree.js';

/** A place of the page one can go to. */
export interface OutlineEntry {
  kind: 'heading' | 'landmark';
  /** What it is called: a heading's text, a landmark's name. Empty for a landmark without one. */
  text: string;
  /** A heading's level, 1 to 6. */
  level?: number;
  /** A landmark's role, such as `main` or `navigation`. */
  role?: string;
  element: HTMLElement;
}

const ROLES: Record<string, string> = {
  main: 'main',
  nav: 'navigation',
  aside: 'complementary',
  header: 'banner',
  footer: 'contentinfo',
  search: 'search',
};

const LANDMARK = /^(?:main|navigation|complementary|banner|contentinfo|search|region|form)$/;

/** Inside these a header is that part's, not the page's. */
const PARTS = 'main,article,section,nav,aside';

/** A name its author gave: by reference, by label. */
function nameOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const referred = ids.map(id => root.getElementById(id)?.textContent.trim() ?? '').join(' ');
  return referred.trim() || element.getAttribute('aria-label')?.trim() || '';
}

/** The text a visitor sees as a heading, pictures said by theirs. */
function textOf(element: HTMLElement): string {
  const pictures = [...element.querySelectorAll('img')].map(({ alt }) => alt).join(' ');
  return nameOf(element) || (element.innerText.trim() || pictures).replace(/\s+/g, ' ').trim();
}

function entryOf(element: HTMLElement): OutlineEntry | undefined {
  const { localName } = element;
  const role = element.getAttribute('role');
  const level =
    role === 'heading' ? (element.getAttribute('aria-level') ?? '2') : /^h([1-6])$/.exec(localName)?.[1];
  if (level && (!role || role === 'heading')) {
    const text = textOf(element);
    return text ? { kind: 'heading', text, level: Number(level), element } : undefined;
  }
  const name = nameOf(element);
  const own =
    ROLES[localName] ?? (name && /^(?:section|form)$/.exec(localName)?.[0].replace('section', 'region'));
  const inPart = /^(?:header|footer)$/.test(localName) && element.parentElement?.closest(PARTS);
  const landmark = role ?? (inPart ? undefined : own);
  if (!landmark || !LANDMARK.test(landmark)) return undefined;
  return { kind: 'landmark', text: name, role: landmark, element };
}

/** Our own elements are no part of the page's outline. */
const isOurs = ({ localName }: Element): boolean => localName.startsWith('clinic-accessibility');

function collect(node: Node, entries: OutlineEntry[]): void {
  if (!(node instanceof HTMLElement) || isOurs(node)) return;
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || node.getAttribute('aria-hidden') === 'true') return;
  const entry = visibility === 'visible' && entryOf(node);
  if (entry) entries.push(entry);
  eachDrawn(node, child => collect(child, entries));
}

/** The page's headings and landmarks, in the order they are drawn, those a visitor cannot see left out. */
export function outline(): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  collect(document.body, entries);
  return entries;
}

/** Scrolls to an entry's place and moves the focus there. What had to be added for that is taken away when it leaves. */
export function goTo({ element }: OutlineEntry): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}
