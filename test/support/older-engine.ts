/** What an engine does not know of CSS: it passes over these rules and declarations, and nothing else. */
const UNKNOWN = {
  zoom: /(?<=[{;\s])zoom:[^;}]*;?/,
  container: /@container[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|(?<=[{;\s])container-type:[^;}]*;?/,
  'text-wrap': /text-wrap:[^;}]*;?/,
  overscroll: /overscroll-behavior:[^;}]*;?/,
  'user-select': /(?:-webkit-)?user-select:\s*all;?/,
  'forced-colors':
    /@media[^{]*\(forced-colors[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|forced-color-adjust:[^;}]*;?/,
};

export type UnknownCss = keyof typeof UNKNOWN;

/**
 * For the head of a page, before our script: its engine does not know this of CSS. How often it was passed over is told
 * by `passedOver`, so that a test can see that there was something to switch off.
 */
export const withoutCss = (name: UnknownCss): string => `<script>
  window.passedOver = 0;
  for (const write of ['replace', 'replaceSync']) {
    const original = CSSStyleSheet.prototype[write];
    CSSStyleSheet.prototype[write] = function (text) {
      return original.call(this, text.replace(new RegExp(${JSON.stringify(UNKNOWN[name].source)}, 'g'), () => {
        passedOver += 1;
        return '';
      }));
    };
  }
</script>`;

export const passedOver = (frame: HTMLIFrameElement): number =>
  (frame.contentWindow as unknown as { passedOver: number }).passedOver;
