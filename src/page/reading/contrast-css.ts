import type { ReadingSettings } from '../../domain/reading/reading-settings.js';
import { COLORS } from './colors.js';
import { marked, OURS, rule } from './text-css.js';

/** Links are told from text, at more than 10 : 1. */
const LINK = { dark: '#9cf', light: '#00a', yellow: '#9ff' };

/**
 * What forced colours do, for one page: text of one colour on a plate of the other, boxes repainted as see-through as
 * they were, pictures as they are.
 */
export function contrastCss(contrast: Exclude<ReadingSettings['contrast'], 'none'>): string {
  const [text, behind] = COLORS[contrast]!;
  const background = `background-color:${behind}`;
  /** The fill wins over a colour that the page sets as important in a style attribute. */
  const color = (value: string): string[] => [`color:${value}`, `-webkit-text-fill-color:${value}`];
  const links = `:is(a[href],a[href] *)${OURS}`;
  const controls = `:is(button,input,select,textarea,[role=button])${OURS}`;
  const channels = contrast === 'light' ? '255 255 255' : '0 0 0';
  return [
    rule(
      ':root',
      background,
      'background-image:none',
      `color-scheme:${contrast === 'light' ? 'light' : 'dark'}`,
    ),
    rule(`*${OURS}`, ...color(text), 'text-shadow:none'),
    rule(links, ...color(LINK[contrast])),
    rule(
      `*${OURS}::before,*${OURS}::after,*${OURS}::placeholder`,
      'color:inherit',
      '-webkit-text-fill-color:inherit',
    ),
    rule('::placeholder', 'opacity:1'),
    rule(marked('plate'), background, 'background-clip:border-box', 'mix-blend-mode:normal'),
    rule(marked('gradient'), 'background-image:none'),
    rule(marked('clear'), 'opacity:1'),
    rule(
      `${marked('before')}::before,${marked('after')}::after`,
      background,
      'background-image:none',
      'opacity:1',
    ),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(tenth =>
      rule(marked(`box${tenth}`), `background-color:rgb(${channels}/${tenth / 10})`),
    ),
    rule(controls, `border-color:${text}`, `box-shadow:inset 0 0 0 1px ${text}`),
    rule(`:focus-visible${OURS}`, `outline-color:${text}`),
    // A style attribute that is important wins over any sheet: a shadow within the box covers its background.
    rule(
      `${marked('plate')}[style*=background][style*=important]${OURS}`,
      `box-shadow:inset 0 0 0 100vmax ${behind}`,
    ),
  ].join('');
}
