import { fragmentOf as fragmentWith, valueIn } from '../fragment-link.js';
import { EMPTY_DRAFT, type Draft } from './draft.js';

const KEY = 'draft';

/** A draft as the fragment of an address. */
export const fragmentOf = (draft: Draft): string => fragmentWith(KEY, draft);

/** The draft in a fragment; `undefined` when there is none or it is broken. */
export function draftIn(fragment: string): Draft | undefined {
  const draft = valueIn(fragment, KEY) as Partial<Draft> | undefined;
  const isWhole = draft?.profile && draft.places && Array.isArray(draft.widgets);
  return isWhole ? { ...EMPTY_DRAFT, ...draft } : undefined;
}
