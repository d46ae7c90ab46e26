import { copyText } from '../../page/copy-text.js';

/** What came of it: in the clipboard, or selected for the visitor to copy. */
export type Copied = 'copied' | 'selected';

/** Copies the text of a box. Where that is denied, as in some site builders' frames, it is left selected. */
export async function copyNumber(box: HTMLElement): Promise<Copied> {
  if (await copyText(box.textContent.trim())) return 'copied';
  getSelection()?.selectAllChildren(box);
  return 'selected';
}
