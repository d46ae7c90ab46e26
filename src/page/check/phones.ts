import { retiredNumbersIn } from '../../domain/crisis/retired-numbers.js';
import { pageMarkup } from '../hours-markup.js';
import type { Finding } from './finding.js';
import { ourElements, written } from './our-elements.js';

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** The number in the page's JSON-LD. */
function dataNumber(): string | undefined {
  for (const text of pageMarkup()) {
    const found = /"telephone"\s*:\s*"([^"]+)"/.exec(text)?.[1];
    if (found) return found;
  }
  return undefined;
}

/** Numbers that disagree, and numbers that help nobody any more. */
export function checkPhones(): Finding[] {
  const findings: Finding[] = [];
  const data = dataNumber();
  for (const { element, author, tag } of ourElements()) {
    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^="tel:"]');
    if (tag !== 'clinic-call-button' || !link) continue;
    const number = digits(link.href.split(',')[0]!);
    findings.push({
      id: 'number-read-as',
      kind: 'note',
      says: `${written(author)} dials ${link.getAttribute('href')!.slice('tel:'.length)}.`,
      element: author,
    });
    if (data && digits(data) !== number && number.length > 6) {
      findings.push({
        id: 'numbers-disagree',
        kind: 'doubt',
        says: `${written(author)} dials ${number}; the page’s JSON-LD says ${data}.`,
        instead: 'Write the same in both, if both are the same desk.',
        element: author,
      });
    }
  }
  for (const { written: number, instead } of retiredNumbersIn(document.body.innerText)) {
    findings.push({
      id: 'retired-crisis-number',
      kind: 'error',
      says: `This page names ${number}, which was replaced.`,
      instead: `Write ${instead}.`,
    });
  }
  return findings;
}
