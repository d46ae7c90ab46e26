import type { ReadingSettings } from '../../domain/reading/reading-settings.js';
import { contrastCss } from './contrast-css.js';
import { stopEarly } from './engine-here.js';
import { freezeGifs } from './freeze-gifs.js';
import { hidePictures, removeAlts, showPictures } from './hide-pictures.js';
import { ownRules } from './own-rules.js';
import { readingCss } from './reading-css.js';
import { readingSheet } from './reading-sheet.js';
import { stopMotion, type StillPage } from './stop-motion.js';
import { sheetText } from './text-css.js';
import { goesDeep, textMarks } from './text-marks.js';
import { upgradesIn } from './upgrades.js';
import { watchPage, type PageWatch } from './watch-page.js';

type Settings = Readonly<ReadingSettings>;

/** A page that is read in another way than its author made it. */
export interface ReadingPage {
  /** Makes it be read as the settings say, from whatever it is now. */
  change(settings: Settings): void;
  /** Gives it back as it was, to the byte. */
  leave(): void;
}

/** While the page's own colours are looked at, none of them may be on its way to another. */
const AT_ONCE = '*,::before,::after{transition:none!important}';

export function readingPage(): ReadingPage {
  const sheet = readingSheet();
  /** Rules for single elements, apart: what changes here concerns no other element. */
  const own = readingSheet();
  const roots = new Set<Document | ShadowRoot>();
  const stills = ownRules('still');
  /** Where the system forces its own colours, it knows better than we do. */
  const forced = matchMedia('(forced-colors: active)');
  let settings: Settings;
  let shape = '';
  let watch: PageWatch | undefined;
  let still: StillPage | undefined;

  const contrast = (of = settings): ReadingSettings['contrast'] => (forced.matches ? 'none' : of.contrast);

  /** `more`: for the moment. */
  const draw = (more = ''): void => {
    const colors = contrast();
    const css = readingCss(settings) + (colors === 'none' ? '' : contrastCss(colors));
    sheet.write(sheetText(css + more));
    own.write(`@media screen{${text.css() + stills.css()}}`);
  };

  const enter = (root: Document | ShadowRoot): void => {
    if (roots.has(root)) return;
    roots.add(root);
    sheet.enter(root);
    own.enter(root);
    watch?.enter(root);
    still?.enter(root);
    upgradesIn(root, lookAgain);
    drawPictures(root);
  };

  const text = textMarks(enter, draw);

  const drawPictures = (root: ParentNode): void => {
    if (settings.images === 'hidden') hidePictures(root);
    else if (still && freezeGifs(root, stills)) draw();
  };

  /** Marks what is new or was changed. Colours are looked at as the page has them. */
  const lookAgain = (changed: Iterable<Element>): void => {
    const elements = [...changed].filter(each => each.isConnected);
    if (!elements.length) return;
    const colors = contrast() !== 'none';
    if (colors) draw(AT_ONCE);
    text.mark(elements, settings, colors);
    for (const root of roots) drawPictures(root);
    if (!colors) return;
    // All of the page is worked out at once: now it is as it will be, and may move again.
    document.body.getBoundingClientRect();
    draw();
  };

  const startMotion = (): void => {
    still?.release();
    still = undefined;
    for (const root of roots) showPictures(root, 'still');
    stills.clear();
  };

  const onChange = (changed: Set<Element>): void => {
    for (const root of roots) removeAlts(root, false);
    lookAgain(changed);
  };

  /** What must be looked for in the page. While it stays the same, another size is one sheet written anew. */
  const shapeOf = (now: Settings): string =>
    [now.textSize > 100, now.spacing, now.font, contrast() !== 'none', goesDeep(now)].join();

  const change: ReadingPage['change'] = next => {
    const before = settings as Settings | undefined;
    const looked = contrast(next) !== 'none' || (before && goesDeep(before));
    settings = next;
    if (before?.images !== next.images) {
      for (const root of roots) {
        removeAlts(root, true);
        showPictures(root, 'picture');
      }
    }
    if (next.motion === 'stopped') still ??= stopMotion();
    else startMotion();
    const now = shapeOf(next);
    if (now !== shape) {
      watch?.stop();
      text.clear(roots);
      // A sheet that concerns all is worked out for all, where only then something is looked at.
      sheet.write(looked ? AT_ONCE : '');
      stopEarly();
      watch = watchPage(onChange, contrast() !== 'none');
      for (const root of roots) watch.enter(root);
      enter(document);
      shape = now;
      lookAgain([document.body]);
    }
    draw();
    for (const root of roots) {
      still?.enter(root);
      drawPictures(root);
    }
    text.fit(settings);
  };

  const onForced = (): void => change(settings);
  const onResize = (): void => text.refit(roots, settings, () => lookAgain([document.body]));
  const onLoad = ({ target }: Event): void => {
    if (target instanceof HTMLImageElement) drawPictures(target.getRootNode() as Document | ShadowRoot);
  };
  forced.addEventListener('change', onForced);
  addEventListener('resize', onResize);
  addEventListener('load', onLoad, true);

  return {
    change,
    leave() {
      forced.removeEventListener('change', onForced);
      removeEventListener('resize', onResize);
      removeEventListener('load', onLoad, true);
      watch?.stop();
      startMotion();
      for (const root of roots) {
        removeAlts(root, true);
        showPictures(root, 'picture');
      }
      text.clear(roots);
      sheet.remove();
      own.remove();
    },
  };
}
