/** Where the keyboard is, also within shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Copies in older browsers, and in frames that are not allowed the clipboard: by what is selected. */
function copySelected(text: string): boolean {
  const before = focused();
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.style.setProperty('position', 'fixed');
  box.style.setProperty('opacity', '0');
  document.body.append(box);
  box.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** Copies a text to the visitor's clipboard, and tells whether that was allowed. Called while a press is handled. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}
