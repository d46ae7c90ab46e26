/** Whether this engine has CSS `zoom`, the one way to make text of any unit larger without rewriting it. */
export const canZoom = (): boolean => CSS.supports('zoom', '2');
