import { marked, rule } from './text-css.js';

/** Rules for one element each, for what only that element's own looks can tell. */
export interface OwnRules {
  /** Gives the word with which to mark the element. */
  add(element: Element, declarations: readonly string[]): string;
  css(): string;
  clear(): void;
}

export function ownRules(name: string): OwnRules {
  const rules = new Map<Element, string>();
  let count = 0;
  return {
    add(element, declarations) {
      const word = `${name}${++count}`;
      rules.set(element, rule(marked(word), ...declarations));
      return word;
    },
    css: () => [...rules.values()].join(''),
    clear: () => rules.clear(),
  };
}
