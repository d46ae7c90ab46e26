import { pageOptions } from '../page-options.js';
import { firstVersion } from '../shared-record.js';
import type { Finding } from './finding.js';

const OUR_FILE = /(?:clinic-widgets|one\/clinic-)[\w.-]*\.js(?=$|[?#])/;
const WHOLE = /clinic-widgets(?!\.early)[\w.-]*\.js(?=$|[?#])/;

/** How our files came to the page. */
export function checkScripts(base: string | undefined): Finding[] {
  const ours = [...document.scripts].filter(({ src }) => OUR_FILE.test(src));
  const findings: Finding[] = [
    {
      id: 'version',
      kind: 'note',
      says: `Version ${firstVersion()}, from ${base ?? 'this page itself'}. Script tags of ours: ${ours.length}.`,
    },
  ];
  const whole = ours.filter(({ src }) => WHOLE.test(src));
  if (whole.length > 1) {
    findings.push({
      id: 'loaded-twice',
      kind: 'doubt',
      says: `Our script is on this page ${whole.length} times: ${whole.map(({ src }) => src).join(', ')}.`,
      instead: 'Keep one of the script tags.',
    });
  }
  const options = pageOptions();
  if (whole.length && !Object.keys(options).length && !document.querySelector('[data-clinic-profile]')) {
    findings.push({
      id: 'options-stripped',
      kind: 'note',
      says: 'The script tag says nothing of the clinic.',
      instead:
        'If you wrote data-time-zone or the like on it, your editor took that away: write it into the address, as …/clinic-widgets.js?time-zone=America/Detroit.',
    });
  }
  if (options['now']) {
    findings.push({
      id: 'time-is-fixed',
      kind: 'error',
      says: `All widgets show what holds at ${options['now']}, not now.`,
      instead: 'Take data-now away from the script tag.',
    });
  }
  return findings;
}
