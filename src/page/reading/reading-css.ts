import type { ReadingSettings } from '../../domain/reading/reading-settings.js';
import { ZOOM } from './keep-fixed.js';
import { marked, OURS, rule, textCss } from './text-css.js';

const LINKS = `:is(a[href],[role=link])${OURS}`;

/** The part of the sheet that needs no look at the page's own colours. */
export function readingCss(settings: Readonly<ReadingSettings>): string {
  const { textSize, saturation, motion, links, headings, focus, images } = settings;
  return [
    textCss(settings),
    textSize > 100 &&
      rule(marked('fixed'), `${ZOOM}:${textSize / 100}`) +
        rule(marked('fit'), 'max-width:100%', 'min-width:0', 'overflow-wrap:anywhere', 'white-space:normal') +
        rule(marked('wrap'), 'flex-wrap:wrap', 'min-width:0'),
    // What lies on top of all else is not always drawn through the root's filter; twice gray is gray.
    saturation === 'gray' && rule(':modal', 'filter:saturate(0)'),
    motion === 'stopped' && rule('*', 'scroll-behavior:auto'),
    links &&
      rule(LINKS, 'text-decoration:underline .12em', 'text-underline-offset:.2em') +
        rule(`${LINKS}:not(:focus-visible)`, 'outline:1px solid', 'outline-offset:2px'),
    headings &&
      rule(`:is(h1,h2,h3,h4,h5,h6,[role=heading])${OURS}`, 'outline:.1em solid', 'outline-offset:.15em'),
    // Of two colours, so that it is seen on any.
    focus &&
      rule(
        `:focus-visible${OURS}`,
        'outline:4px solid #000',
        'outline-offset:0',
        'box-shadow:0 0 0 8px #fff',
      ),
    // A picture with a text gives its place to that; one without keeps it, lest the page's layout close the gap.
    images === 'hidden' &&
      rule(marked('picture'), 'opacity:0') +
        rule(
          `${marked('picture')}[alt]:not([alt=""])`,
          'position:absolute',
          'width:1px',
          'height:1px',
          'clip-path:inset(50%)',
        ),
  ]
    .filter(Boolean)
    .join('');
}
