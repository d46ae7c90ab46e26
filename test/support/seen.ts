/** What a visitor reads in an element's part; `undefined` when it is not drawn. */
export function textIn(element: Element, part: string): string | undefined {
  const box = element.shadowRoot?.querySelector(`[part~="${part}"]`);
  return box?.textContent?.replace(/\s+/g, ' ').trim();
}

/** Whether what the author wrote inside an element is on the page. */
export const authorsTextSeen = (element: Element): boolean => {
  const slot = element.shadowRoot?.querySelector('slot');
  return Boolean(slot) && getComputedStyle(slot!).display !== 'none' && slot!.assignedNodes().length > 0;
};
