import { textOf } from '../page-content.js';
import { problemsOf } from '../tell-problems.js';
import type { Finding, FindingKind } from './finding.js';
import { ourElements, written, type Ours } from './our-elements.js';

/** Widgets that are nothing without what their author wrote. */
const NEEDS_TEXT = /^clinic-(?:office-hours|call-button|article-card|contact-card|crisis-line)$/;

function checkOne({ element, author, tag }: Ours): Finding[] {
  const findings: Finding[] = [];
  const where = written(author);
  if (!customElements.get(tag)) {
    findings.push({
      id: 'not-loaded',
      kind: 'error',
      says: `${where} is on the page, but its file has not come.`,
      instead: 'The console names the file. Its host must send Access-Control-Allow-Origin: *.',
      element: author,
    });
  }
  if (NEEDS_TEXT.test(tag) && !author.hasAttribute('data-clinic-mounted') && !textOf(author).trim()) {
    findings.push({
      id: 'no-text-inside',
      kind: 'doubt',
      says: `${where} has no text inside: without scripts its visitors see nothing there.`,
      instead: 'Write the hours or the number inside.',
      element: author,
    });
  }
  for (const [message, kind] of problemsOf(element)) {
    const named: FindingKind = kind === 'assumed' ? 'note' : kind;
    findings.push({
      id: kind === 'assumed' ? 'assumed' : 'problem',
      kind: named,
      says: message,
      element: author,
    });
  }
  return findings;
}

/** The widgets on the page: which there are, and what they had to tell. */
export function checkWidgets(): Finding[] {
  const ours = ourElements();
  const names = ours.map(({ author }) => written(author));
  const found: Finding = ours.length
    ? { id: 'widgets', kind: 'note', says: `Widgets on this page: ${names.join(', ')}.` }
    : {
        id: 'no-widgets',
        kind: 'error',
        says: 'There is no widget on this page.',
        instead: 'If you pasted one, your editor took it away: use the form with <div data-clinic>.',
      };
  const elsewhere = [document.documentElement, ...document.scripts].flatMap(element =>
    [...problemsOf(element)].map(([says, kind]): Finding => ({
      id: 'problem',
      kind: kind === 'assumed' ? 'note' : kind,
      says,
    })),
  );
  return [found, ...ours.flatMap(checkOne), ...elsewhere];
}
