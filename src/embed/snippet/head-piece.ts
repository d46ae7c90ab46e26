import { profilePhone } from '../../domain/clinic/profile-facts.js';
import { element, type Markup } from './markup.js';
import { profileMarkup, profileNeeded } from './profile-markup.js';
import { earlyMarkup, loaderMarkup } from './script-markup.js';
import { accentRule } from './snippet-style.js';
import type { SnippetChoices, SnippetFacts } from './snippet-facts.js';
import { htmlPiece, type SnippetPiece } from './snippet-piece.js';

/** What stands once a site: early script, profile, colours that have no other place, and the loader last. */
export function headPiece(
  facts: SnippetFacts,
  choices: SnippetChoices,
  options: Record<string, string | undefined> = {},
): SnippetPiece {
  const needed = profileNeeded(facts);
  const file = needed ? choices.profileFile : undefined;
  const rule = choices.mode === 'script' && choices.looks === 'style' ? accentRule(choices) : undefined;
  const markup: Markup[] = [
    ...earlyMarkup(choices),
    ...(needed && !file ? [profileMarkup(facts)] : []),
    ...(rule ? [element('style', {}, [rule])] : []),
    loaderMarkup(choices, { ...options, profile: file }),
  ];
  return htmlPiece('head', markup);
}

/** The facts that a script tag says for widgets that have no place of their own. */
export function factsForScript({ profile, settled }: SnippetFacts): Record<string, string | undefined> {
  const { timeZone = profile.timeZone, ...hours } = settled['']?.['office']?.hours ?? {};
  return {
    'time-zone': timeZone,
    hours: Object.keys(hours).length ? JSON.stringify(hours) : undefined,
    phone: profilePhone(profile)?.number,
    country: profile.country,
  };
}
