import type { ReactiveControllerHost } from 'lit';
import { shared } from './shared-record.js';

interface Languages {
  /** Hosts to be drawn again when a language changes. */
  hosts: Set<ReactiveControllerHost>;
  watch: MutationObserver;
}

const LANG = { attributeFilter: ['lang'], subtree: true };

/**
 * One observer for the page. In shadow roots, it watches only what is in elements whose `lang` we went by. To observe
 * the root again must say the same: the words of the last time hold.
 */
export const languages = (): Languages =>
  shared('languages', () => {
    const hosts: Languages['hosts'] = new Set();
    const watch = new MutationObserver(() => hosts.forEach(host => host.requestUpdate()));
    watch.observe(document.documentElement, LANG);
    return { hosts, watch };
  });

/** The parent as the browser draws it: through slots, out of shadow roots. */
export const drawnParent = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * The language an element stands in, a BCP 47 tag as the page gives it, such as `es-US`: the nearest `lang`, else English.
 * `en_US`, as some themes write it, is taken for one.
 */
export function localeOf(element: Element): string {
  for (let node: Element | null = element; node; node = drawnParent(node)) {
    const locale = node.getAttribute('lang');
    if (!locale) continue;
    // That is watched from the beginning.
    if (node !== document.documentElement) languages().watch.observe(node, LANG);
    return locale.replace(/_/g, '-');
  }
  return 'en';
}

/** The language of a tag without script and region: `es` of `es-US`. */
export const languageOf = (locale: string): string => locale.split('-', 1)[0]!.toLowerCase();

/** Under which tag our words are kept for a locale: its language, but traditional Chinese apart from simplified, and Filipino as Tagalog. */
export const wordsTag = (locale: string): string =>
  /^zh-(?:hant|tw|hk|mo)|^yue/i.test(locale) ? 'zh-hant' : languageOf(locale).replace('fil', 'tl');
