/** One sheet for the page and for each shadow root that was entered. */
export interface ReadingSheet {
  /** Says what it says now; the same again costs nothing. */
  write(css: string): void;
  enter(root: Document | ShadowRoot): void;
  remove(): void;
}

type Root = Document | ShadowRoot;

function adoptable(): ReadingSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    const roots = new Set<Root>();
    // Older engines freeze the list: it is always set anew.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets];
    return {
      write: css => sheet.replaceSync(css),
      enter(root) {
        if (root.adoptedStyleSheets.includes(sheet)) return;
        roots.add(root);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      },
      remove() {
        for (const root of roots)
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
        roots.clear();
      },
    };
  } catch {
    return undefined;
  }
}

// Support: Safari before 16.4: it has no constructed sheets. Strict pages forbid these elements there.
function inElements(): ReadingSheet {
  const styles = new Map<Root, HTMLStyleElement>();
  let text = '';
  return {
    write(css) {
      text = css;
      for (const style of styles.values()) style.textContent = css;
    },
    enter(root) {
      if (styles.get(root)?.isConnected) return;
      const style = document.createElement('style');
      style.textContent = text;
      styles.set(root, style);
      (root instanceof Document ? root.head : root).append(style);
    },
    remove() {
      for (const style of styles.values()) style.remove();
      styles.clear();
    },
  };
}

export function readingSheet(): ReadingSheet {
  const sheet = adoptable() ?? inElements();
  let before = '';
  return {
    ...sheet,
    write(css) {
      if (css !== before) sheet.write(css);
      before = css;
    },
  };
}
