/** A pointer's click, as code: `accessibility` ignores those that no pointer made, whose `detail` is 0. */
export const click = selector =>
  `document.querySelector('${selector}').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))`;
