import type { Finding } from './finding.js';

interface Blocked {
  directive: string;
  uri: string;
}

/** What the page's policy kept from us, as far as the browser remembers or as it happens from now on. */
function blocked(): Promise<Blocked[]> {
  const found: Blocked[] = [];
  const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void =>
    void found.push({ directive: effectiveDirective, uri: blockedURI });
  document.addEventListener('securitypolicyviolation', note);
  // Chromium alone remembers.
  const Reports = (globalThis as { ReportingObserver?: new (...given: unknown[]) => { observe(): void } })
    .ReportingObserver;
  const remember = (reports: { body: { effectiveDirective: string; blockedURL: string } }[]): void => {
    for (const { body } of reports) found.push({ directive: body.effectiveDirective, uri: body.blockedURL });
  };
  if (Reports) new Reports(remember, { types: ['csp-violation'], buffered: true }).observe();
  return new Promise(resolve =>
    setTimeout(() => {
      document.removeEventListener('securitypolicyviolation', note);
      resolve(found);
    }, 300),
  );
}

/** Which line of the page's policy is missing. */
export async function checkPolicy(base: string | undefined): Promise<Finding[]> {
  const origin = base && new URL(base, document.baseURI).origin;
  const ours = (await blocked()).filter(
    ({ directive, uri }) =>
      (origin && uri.startsWith(origin)) || directive === 'trusted-types' || uri.startsWith('trusted-types'),
  );
  return [...new Map(ours.map(each => [each.directive, each])).values()].map(({ directive, uri }) => ({
    id: 'policy',
    kind: 'error' as const,
    says: `This page’s Content-Security-Policy blocked ${uri || 'us'} (${directive}).`,
    instead: /trusted/.test(directive + uri)
      ? "Add: trusted-types lit-html 'allow-duplicates'"
      : `Add: ${directive.replace(/-(?:elem|attr)$/, '')} ${origin}`,
  }));
}
