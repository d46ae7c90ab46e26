const NAME = 'clinic-reading-aloud';

const CSS_TEXT = `@supports selector(::highlight(a)){::highlight(${NAME}){background-color:#ffe066;color:#000}}`;

let sheet: CSSStyleSheet | undefined;

/** Colours the sentence being read, without touching the page; nothing, where the engine has no highlights. */
export function markSentence(range: Range | undefined): void {
  const { highlights } = CSS as Partial<typeof CSS>;
  const { Highlight: Marked } = globalThis as Partial<typeof globalThis>;
  // Support: Chrome before 105, Safari before 17.2, Firefox before 140: they have no highlights, and it is read all the same.
  if (!highlights || !Marked) return;
  if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
  sheet = undefined;
  highlights.delete(NAME);
  if (!range) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  highlights.set(NAME, new Marked(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
