/** Whether this engine has CSS `zoom`, the one way to make text of any unit larger without rewriting it. */
export const canZoom = (): boolean =>
  // Support: Firefox before 126: it has none, and the toolbar says how the browser makes text larger.
  CSS.supports('zoom', '2');
