import { LEAVE, MARK } from './find-text.js';

/** What stands for a picture that is hidden. */
const ALT = 'data-clinic-alt';

const CONTROL = 'a[href],button,[role=button]';

/** A control that shows nothing but this picture, which has no text: hidden, it could not be found. */
function isAllOfAControl(picture: HTMLImageElement): boolean {
  const control = picture.closest(CONTROL);
  return !!control && !picture.alt && !/\S/.test(control.textContent);
}

/** Hides the pictures in a part of the page, and writes beside each the text it has. Who listens notices nothing. */
export function hidePictures(root: ParentNode): void {
  for (const picture of root.querySelectorAll('img')) {
    const kept = picture.getAttribute(MARK) === 'picture' || picture.closest(`[${LEAVE}]`);
    if (kept || isAllOfAControl(picture)) continue;
    picture.setAttribute(MARK, 'picture');
    const text = picture.alt.trim();
    if (!text) continue;
    const words = document.createElement('span');
    words.setAttribute(ALT, '');
    words.setAttribute('aria-hidden', 'true');
    words.append(text);
    picture.after(words);
  }
}

/** Takes away our texts: all of them, or those whose picture is gone. */
export function removeAlts(root: ParentNode, all: boolean): void {
  for (const words of root.querySelectorAll(`[${ALT}]`)) {
    if (all || words.previousElementSibling?.getAttribute(MARK) !== 'picture') words.remove();
  }
}

/** Takes our marks, which begin so, off the pictures. */
export function showPictures(root: ParentNode, word: string): void {
  for (const picture of root.querySelectorAll(`img[${MARK}^=${word}]`)) picture.removeAttribute(MARK);
}
