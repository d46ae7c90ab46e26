import type { ReadingSettings } from '../../domain/reading/reading-settings.js';
import { LEAVE, MARK } from './find-text.js';

/** Elements marked with a word. */
export const marked = (word: string): string => `[${MARK}~=${word}]`;

/** Not the regions that are left alone. */
export const OURS = `:not([${LEAVE}],[${LEAVE}] *)`;

/** Our declarations, each of which must win over the page's. */
export const rule = (selector: string, ...declarations: string[]): string =>
  `${selector}{${declarations.map(each => `${each}!important;`).join('')}}`;

/** Line height; letter, word and paragraph spacing in `em`. The first are the numbers of WCAG 1.4.12. */
export const SPACING: Partial<Record<string, readonly [number, number, number, number]>> = {
  comfortable: [1.5, 0.12, 0.16, 2],
  wide: [2, 0.2, 0.32, 3],
};

/** How text is set: what also holds before the page is there. */
export function textCss({ textSize, spacing, saturation, font }: Readonly<ReadingSettings>): string {
  const zoom = textSize / 100;
  const space = SPACING[spacing];
  return [
    zoom > 1 && rule(marked('root'), `zoom:${zoom}`) + rule(marked('part'), `zoom:${1 / zoom}`),
    space &&
      rule(marked('text'), `letter-spacing:${space[1]}em`, `word-spacing:${space[2]}em`) +
        rule(marked('line'), `line-height:${space[0]}`) +
        rule(`p:not([${LEAVE}] *)`, `margin-block-end:${space[3]}em`),
    font === 'simple' &&
      rule(`${marked('text')}:not(pre,pre *,code,kbd)`, 'font-family:Verdana,Tahoma,sans-serif'),
    saturation === 'low' && rule(':root', 'filter:saturate(.5)'),
    saturation === 'gray' && rule(':root', 'filter:saturate(0)'),
  ]
    .filter(Boolean)
    .join('');
}

/**
 * On screens only: print is the page's. In a layer, because there what is important wins over all that is not in one,
 * however the page selects it.
 */
export const sheetText = (css: string): string => `@layer clinic-reading{@media screen{${css}}}`;
