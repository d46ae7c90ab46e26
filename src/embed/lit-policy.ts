import { shared } from '../page/shared-record.js';

/** What Lit needs of a Trusted Types policy. */
interface MarkupPolicy {
  createHTML: (markup: string) => unknown;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: MarkupPolicy) => MarkupPolicy;
}

/**
 * The policy under which Lit makes templates. The build puts this in the place of Lit's own: a page that allows the
 * name once refuses it to the second of our files, so all share one.
 *
 * @throws where the page's policy lets us make no templates at all.
 */
export function litPolicy(): MarkupPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes &&
    shared('lit-policy', () => trustedTypes.createPolicy('lit-html', { createHTML: markup => markup }))
  );
}
