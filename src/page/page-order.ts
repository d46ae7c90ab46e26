/** Sorts entries by where their elements stand in the page. */
export const byPageOrder = ([a]: readonly [Element, unknown], [b]: readonly [Element, unknown]): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
