/** By what only a slot can do: asked of some ten thousand nodes, its class would cost more. */
const isSlot = (node: Node): node is HTMLSlotElement => 'assignedNodes' in node;

/**
 * Each node drawn directly inside an element, a host's from its open shadow root, a slot's from the page, until `see` gives
 * true. A slot has no box of its own: what it holds counts as its parent's.
 */
export function eachDrawn(element: Element, see: (node: Node) => boolean | void): boolean {
  const look = (node: Node): boolean | void => (isSlot(node) ? eachDrawn(node, see) : see(node));
  const assigned = isSlot(element) ? element.assignedNodes() : [];
  if (assigned[0]) return assigned.some(look);
  // From sibling to sibling: several times as fast as through their list.
  let node = (element.shadowRoot ?? element).firstChild;
  while (node && !look(node)) node = node.nextSibling;
  return !!node;
}

/** The element inside which a node is drawn, slots passed over. */
export function drawnParent(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  const parent = slot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  if (!(parent instanceof Element)) return null;
  return isSlot(parent) ? drawnParent(parent) : parent;
}
