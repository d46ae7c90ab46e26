import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** Adds the styles of a part that was fetched later to those an element has. */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const root = host.renderRoot as ShadowRoot;
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets.push(styles.styleSheet!);
  else adoptStyles(root, [styles]);
}
