/**
 * What we use that is newer than the browsers we promise, and what a page is without it. Which browser has it since when
 * is looked up in MDN's data, under the names in `data`; `css` are the names under which it stands in our style sheets.
 */
export const FEATURES = [
  {
    feature: '`popover`',
    data: ['html.global_attributes.popover', 'api.HTMLElement.popover', 'api.HTMLElement.showPopover'],
    without: 'the panel opens in the page’s flow; its button and Escape close it',
    tried: 'test/elements/call-button-no-popover.test.ts',
  },
  {
    feature: 'constructed style sheets',
    data: ['api.CSSStyleSheet.CSSStyleSheet', 'api.Document.adoptedStyleSheets'],
    without: '`<style>` elements, which a strict policy forbids',
    tried: 'test/elements/look/looks.test.ts',
  },
  {
    feature: '`requestIdleCallback`',
    data: ['api.Window.requestIdleCallback'],
    without: 'a timer',
    tried: 'test/elements/look/looks.test.ts',
  },
  {
    feature: '`zoom` in CSS',
    data: ['css.properties.zoom'],
    without: 'the toolbar has no text size, and says how the browser makes text larger',
    tried: 'test/elements/older/toolbar.test.ts',
  },
  {
    feature: 'container queries',
    data: ['css.at-rules.container', 'css.properties.container-type'],
    css: ['@container', 'container-type', 'container-type: inline-size'],
    without: 'an article card in a row is stacked',
    tried: 'test/elements/older/css.test.ts',
  },
  {
    feature: 'highlights (`::highlight`)',
    // The selector was there as soon, but for shadows and lines, which we do not draw.
    data: ['api.Highlight'],
    css: ['::highlight'],
    without: 'the sentence that is read aloud is not marked',
    tried: 'test/elements/older/toolbar.test.ts',
  },
  {
    feature: '`text-wrap: balance`',
    data: ['css.properties.text-wrap.balance'],
    css: ['text-wrap', 'text-wrap: balance'],
    without: 'the last line of a heading may be short',
    tried: 'test/elements/older/css.test.ts',
  },
  {
    feature: '`Intl.Segmenter`',
    data: ['javascript.builtins.Intl.Segmenter'],
    without: 'sentences that are read aloud end at full stops',
    tried: 'test/elements/older/toolbar.test.ts',
  },
  {
    feature: '`overscroll-behavior`',
    data: ['css.properties.overscroll-behavior.contain'],
    css: ['overscroll-behavior', 'overscroll-behavior: contain'],
    without: 'at the end of the toolbar’s panel the page scrolls on',
    tried: 'test/elements/older/css.test.ts',
  },
  {
    feature: '`user-select: all`',
    data: ['css.properties.user-select.all'],
    css: ['user-select: all'],
    without: 'a number to copy is not marked as a whole by one press',
    tried: 'test/elements/older/css.test.ts',
  },
  {
    feature: '`forced-colors`',
    data: ['css.at-rules.media.forced-colors'],
    css: [
      '@media forced-colors',
      'forced-color-adjust',
      'forced-color-adjust: none',
      'forced-color-adjust: auto',
    ],
    without: 'nothing: where a browser has no forced colors, there are none to follow',
    tried: 'test/elements/older/css.test.ts',
  },
];

/** Newer in part, where it does not matter: each with the reason. */
export const NOT_MISSED = {
  'cursor: pointer': 'a phone has no pointer',
  outline: 'round corners of the ring came later',
};
