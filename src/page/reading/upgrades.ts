/** Tells of elements whose tag is defined later: only then do they draw anything. */
export function upgradesIn(root: ParentNode, tell: (elements: Iterable<Element>) => void): void {
  const names = new Set([...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
  for (const name of names) {
    customElements.whenDefined(name).then(
      () => tell(root.querySelectorAll(name)),
      () => undefined,
    );
  }
}
