import type { Finding } from './finding.js';

/** What only a visitor of a page sees whose editor made text of it. */
const SNIPPETS: readonly (readonly [RegExp, string])[] = [
  [/<\/?clinic-[a-z-]+|data-clinic(?:-[a-z]+)?=/, 'a piece of our snippet'],
  [/"@context"\s*:\s*"https?:\/\/schema\.org/, 'the page’s JSON-LD'],
  [/clinic-widgets[\w.-]*\.js/, 'our script tag'],
];

const NO_TEXT = 'script,style,template,noscript,textarea,code,pre,clinic-self-check';

/** Snippets that an editor shows as text, because it lets nobody of this role write them. */
export function checkStripped(): Finding[] {
  const findings: Finding[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const what = SNIPPETS.find(([snippet]) => snippet.test(data))?.[1];
    if (!what || !parentElement || parentElement.closest(NO_TEXT)) continue;
    findings.push({
      id: 'snippet-as-text',
      kind: 'error',
      says: `Visitors read ${what} as text: “${data.trim().slice(0, 80)}”.`,
      instead:
        'Paste it into a block for HTML; where your role has none, use the form with <div data-clinic>.',
      element: parentElement,
    });
  }
  return findings;
}
