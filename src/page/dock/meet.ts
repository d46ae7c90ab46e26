/** Whether two boxes lie on each other, or come nearer than so many CSS pixels beside and above each other. */
export const meet = (one: DOMRect, other: DOMRect, beside: number, above: number): boolean =>
  one.left < other.right + beside &&
  one.right > other.left - beside &&
  one.top < other.bottom + above &&
  one.bottom > other.top - above;
