import { profileFromJSON, type ClinicProfile } from '../../src/domain/clinic/clinic-profile.js';
import { isRecord } from '../../src/domain/hours/json-parts.js';

/** A profile as its author keeps it, with what stood around it. */
export interface PastedProfile {
  before: string;
  /** As parsed: every key stays where it is, also those nobody knows. */
  json: Record<string, unknown>;
  after: string;
  /** What each level is indented by; `` when all is on one line. */
  indent: string;
  /** What the widgets understand of it. */
  profile: ClinicProfile;
  /** What they do not. */
  problems: string[];
}

/** The script element that holds a profile within a page. */
const IN_PAGE = /(<script\b[^>]*\bdata-clinic-profile\b[^>]*>)([^]*?)(<\/script)/i;

/**
 * Reads what somebody copied from their site: the profile alone, its script element, or the whole code field around it.
 * In place of a profile, what is wrong.
 */
export function pastedProfile(pasted: string): PastedProfile | string {
  const inPage = IN_PAGE.exec(pasted);
  if (!inPage && pasted.trimStart().startsWith('<')) {
    return 'There is no profile in this. It is the part that begins with <script … data-clinic-profile>, or a file such as clinic.json.';
  }
  const written = inPage ? inPage[2]! : pasted;
  const start = inPage ? inPage.index + inPage[1]!.length : 0;
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    const curly = /[“”„]/.test(written)
      ? ' It has curly quotes: copy it from the code field, not from a letter.'
      : '';
    return `This is no whole profile: it has to begin with { and end with }.${curly}`;
  }
  const { value: profile, problems } = profileFromJSON(json);
  if (!profile || !isRecord(json)) return 'This is no profile: it has to begin with { and end with }.';
  return {
    before: pasted.slice(0, start),
    json,
    after: pasted.slice(start + written.length),
    indent: /\n([ \t]+)"/.exec(written)?.[1] ?? '',
    profile,
    problems: problems.map(({ message }) => message),
  };
}

/** The same with another profile in it, to be pasted where it came from. */
export function withProfile({ before, after, indent }: PastedProfile, json: object): string {
  const text = JSON.stringify(json, null, indent);
  // Within a page, nothing may look like the end of the script element.
  return before ? `${before}${text.replace(/</g, '\\u003c')}${after}` : text;
}
