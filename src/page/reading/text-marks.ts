import { isDefault, type ReadingSettings } from '../../domain/reading/reading-settings.js';
import { MARK, type Search } from './find-text.js';
import { fitText, sideways, unfit } from './fit-text.js';
import { keepFixed, spansOf } from './keep-fixed.js';
import { keptColors } from './kept-region.js';
import { lookAtColors } from './look-at-colors.js';
import { lookAtType } from './look-at-type.js';
import { clearMarks, findAgain, isInside, isRoot, marksOf, outermost, writeMarks } from './marks.js';
import { ownRules } from './own-rules.js';
import { SPACING } from './text-css.js';

type Root = Document | ShadowRoot;
type Settings = Readonly<ReadingSettings>;

/** The page's texts, marked, and what their size needs besides. */
export interface TextMarks {
  mark(elements: readonly Element[], settings: Settings, colors: boolean): void;
  /** Lets what grew beyond the window break, once the page is laid out. */
  fit(settings: Settings): void;
  /** The window has another size. `again` marks all of the page. */
  refit(roots: Iterable<Root>, settings: Settings, again: () => void): void;
  css(): string;
  clear(roots: Iterable<Root>): void;
}

/** Whether more is set than a size: then all elements count, also inside what grows. */
export const goesDeep = ({ guide: _guide, ...settings }: Settings): boolean =>
  !isDefault({ ...settings, guide: 'none', textSize: 100 });

/** `enter` is told of shadow roots; `draw` writes the sheet anew. */
export function textMarks(enter: (root: ShadowRoot) => void, draw: () => void): TextMarks {
  const rules = ownRules('own');
  const shadows = new Set<ShadowRoot>();
  /** How far the page could be scrolled sideways before. */
  let sidewaysBefore: number | undefined;
  let fixed = false;
  let waiting = 0;

  const searchFor = (settings: Settings, colors: boolean): Search => {
    const { spacing, font, textSize } = settings;
    const type = spacing !== 'none' || font !== 'page';
    const marks: Search['marks'] = new Map();
    const look: Search['look'] = (element, holdsText) => {
      const words = holdsText && type ? lookAtType(element, SPACING[spacing]?.[0]) : '';
      return colors ? `${words} ${lookAtColors(element, holdsText)}`.trim() : words;
    };
    return {
      marks,
      enter(root) {
        shadows.add(root);
        enter(root);
      },
      grow: textSize > 100,
      look: goesDeep(settings) ? look : undefined,
      leave: region => {
        if (!colors) return;
        const kept = keptColors(region);
        marks.set(region, rules.add(region, kept));
      },
    };
  };

  /** Growing, fixed elements would move away from their edge. */
  const writeAndKeepFixed = (marks: Search['marks'], zoom: number): void => {
    const places = [...marks]
      .filter(([each, words]) => /root|within/.test(words) && getComputedStyle(each).position === 'fixed')
      .map(([element]) => [element, spansOf(element, 1)] as const);
    writeMarks(marks);
    draw();
    for (const [element, before] of places) {
      const kept = keepFixed(element, before, zoom);
      fixed = true;
      if (kept.length) element.setAttribute(MARK, `${marksOf(element)} fixed ${rules.add(element, kept)}`);
    }
    if (fixed) draw();
  };

  return {
    mark(elements, settings, colors) {
      const zoom = settings.textSize / 100;
      const search = searchFor(settings, colors);
      if (zoom > 1) sidewaysBefore ??= sideways();
      // Not more text in what grows already.
      const wanted = elements.filter(each => search.look || !isRoot(marksOf(each)) || isInside(each));
      for (const element of outermost(new Set(wanted))) {
        clearMarks(element, shadows);
        findAgain(element, search);
      }
      if (zoom > 1) writeAndKeepFixed(search.marks, zoom);
      else writeMarks(search.marks);
    },
    fit({ textSize }) {
      cancelAnimationFrame(waiting);
      if (textSize === 100) return;
      // Once the page is laid out: asked before, it would be laid out for us.
      waiting = requestAnimationFrame(() =>
        setTimeout(() => {
          if (sidewaysBefore === undefined || sideways() <= sidewaysBefore + 1) return;
          const all = [document, ...shadows].flatMap(root => [
            ...root.querySelectorAll(`[${MARK}~=root],[${MARK}~=within]`),
          ]);
          fitText(all, textSize / 100);
        }),
      );
    },
    refit(roots, settings, again) {
      if (settings.textSize === 100) return;
      for (const root of roots) unfit(root);
      if (fixed) {
        rules.clear();
        this.clear(roots);
        again();
      }
      this.fit(settings);
    },
    css: () => rules.css(),
    clear(roots) {
      cancelAnimationFrame(waiting);
      for (const root of roots) clearMarks(root, []);
      rules.clear();
      fixed = false;
    },
  };
}
