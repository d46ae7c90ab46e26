import type { Finding } from '../../page/check/finding.js';

/**
 * All that was found as plain text, to be sent to whoever can mend it: by its reader, never by us.
 *
 * @param help The page that explains the findings.
 */
export function findingsText(findings: readonly Finding[], help?: string): string {
  const found = findings
    .map(({ id, kind, says, instead }) =>
      [`[${kind}] ${id}: ${says}`, ...(instead ? [`  ${instead}`] : [])].join('\n'),
    )
    .join('\n');
  return help ? `${found}\nWhat each means: ${help}` : found;
}
