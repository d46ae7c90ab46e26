/** Whether a stranger has defined a widget's tag: theirs stays, and what an author wrote for us is left alone. */
export function isTaken(tag: string): boolean | undefined {
  const definition = customElements.get(tag) as { properties?: object } | undefined;
  // Ours, from this file or another, declares its properties as Lit has it.
  return definition && !definition.properties;
}
