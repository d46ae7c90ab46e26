import type { ReadingSettings } from '../../domain/reading/reading-settings.js';
import { COLORS } from './colors.js';
import { ENGINE_HERE } from './engine-here.js';
import { findText, MARK, type Search } from './find-text.js';
import { lookAtType } from './look-at-type.js';
import { isInside, outermost, writeMarks } from './marks.js';
import { STORAGE_KEY } from './stored-settings.js';
import { rule, sheetText, SPACING, textCss } from './text-css.js';

/** Only what is not as the page has it is stored. What cannot be done without a look at the page is roughly so till then, lest it be seen as it is not wanted. */
function rough({ contrast, images }: ReadingSettings): string {
  const [text, behind] = COLORS[contrast] ?? [];
  return (
    (text ? rule('*', `color:${text}`, `background-color:${behind}`) : '') +
    (images ? rule('img', 'opacity:0') : '')
  );
}

/**
 * Before the page is there: has it read as its visitor wants, from its first picture on. Texts are marked as they arrive,
 * as they will be later; what must be looked at before it is changed is only hidden till then. Throws where nothing is stored.
 */
export function applyEarly(): void {
  const settings = JSON.parse(localStorage.getItem(STORAGE_KEY)!) as ReadingSettings;
  const css = textCss(settings) + rough(settings);
  if (css) begin(settings, css);
}

/** Texts are marked as they arrive, until the engine is here. */
function begin(settings: ReadingSettings, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText(css));
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(sheet);

  const space = SPACING[settings.spacing];
  const grow = settings.textSize > 100;
  const look: Search['look'] =
    space || settings.font ? (each, text) => (text ? lookAtType(each, space?.[0]) : '') : undefined;
  const watch = new MutationObserver(records => {
    const marks: Search['marks'] = new Map();
    for (const element of outermost(new Set(records.map(record => record.target as Element)))) {
      for (const each of [element, ...element.querySelectorAll(`[${MARK}]`)]) each.removeAttribute(MARK);
      findText(element, { marks, grow, look }, isInside(element));
    }
    writeMarks(marks);
  });
  watch.observe(document.documentElement, { childList: true, subtree: true });

  addEventListener(ENGINE_HERE, () => {
    watch.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
  });
}
