import { css } from 'lit';

/**
 * The panel lies on the page: it has a ground of its own, the browser's, and its own text colour, light or dark as the
 * page is, and the device's own in forced colours.
 */
export const panelStyles = css`
  #panel {
    all: initial;
    background: Canvas;
    border: 1px solid rgb(128 128 128 / 0.5);
    border-radius: 1em;
    box-shadow:
      0 0.1em 0.4em rgb(0 0 0 / 0.15),
      0 0.5em 1.5em rgb(0 0 0 / 0.2);
    box-sizing: border-box;
    color: CanvasText;
    direction: inherit;
    display: flex;
    flex-direction: column;
    font-family: inherit;
    inset: auto;
    line-height: 1.4;
    max-width: calc(100vw - 2rem);
    overflow: hidden;
    overflow-wrap: anywhere;
    position: fixed;
    visibility: inherit;
    width: calc(24em * var(--clinic-size, 1) * var(--_grow, 1));
    z-index: 2147483001;
  }
  #panel > * {
    font-size: calc(1em * var(--clinic-size, 1) * var(--_grow, 1));
  }
  .head,
  .foot {
    align-items: center;
    display: flex;
    flex: none;
    gap: 0.5em 1em;
  }
  .head {
    border-bottom: 1px solid rgb(128 128 128 / 0.3);
    gap: 0.5em;
    justify-content: space-between;
    padding-block: 0.4em;
    padding-inline: min(1.25em, 5vw) 0.5em;
  }
  .foot {
    border-top: 1px solid rgb(128 128 128 / 0.3);
    flex-wrap: wrap;
    padding: 0.6em min(1.25em, 5vw);
  }
  #title {
    font-size: clamp(0.9em, 5vw, 1.125em);
    font-weight: bold;
  }
  .body {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1em min(1.25em, 5vw) 1.25em;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  .group {
    display: block;
    margin-top: 1.25em;
  }
  legend,
  .legend {
    font-weight: bold;
    margin-bottom: 0.5em;
    padding: 0;
  }
  .body > :first-child {
    margin-top: 0;
  }
  .hint {
    display: block;
    font-size: 0.875em;
    margin-top: 0.4em;
  }

  /* One of several. The radio button itself is the tile, and its label lies on it. */
  .choices {
    display: grid;
    gap: 0.4em;
    grid-template-columns: repeat(auto-fit, minmax(max(4.75em, 30%), 1fr));
  }
  .contrast {
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
  }
  .choices label {
    display: grid;
    min-height: max(2.75em, 44px);
    position: relative;
  }
  input {
    appearance: none;
    box-sizing: border-box;
    cursor: pointer;
    font: inherit;
    margin: 0;
  }
  [type='radio'] {
    border: 1px solid #767676;
    border-radius: 0.7em;
    height: 100%;
    inset: 0;
    position: absolute;
    width: 100%;
  }
  .face {
    align-items: center;
    display: flex;
    font-size: 0.9375em;
    gap: 0.5em;
    justify-content: center;
    line-height: 1.2;
    padding: 0.35em 0.25em;
    pointer-events: none;
    position: relative;
    text-align: center;
  }
  .contrast .face {
    font-size: 1em;
    padding-inline: 0.5em;
    justify-content: flex-start;
    text-align: start;
  }
  [type='radio']:checked {
    background: rgb(128 128 128 / 0.16);
    border: 0.1875em solid CanvasText;
  }
  .sample {
    border: 1px solid #767676;
    border-radius: 0.3em;
    flex: none;
    font-weight: bold;
    padding: 0.15em 0.35em;
  }
  .dark {
    background: black;
    color: white;
  }
  .light {
    background: white;
    color: black;
  }
  .yellow,
  #panel.yellow {
    background: black;
    color: yellow;
  }

  /* On or off: the whole row is its target. */
  .row {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 1em;
    justify-content: space-between;
    min-height: max(2.75em, 44px);
  }
  .row .hint {
    margin: 0;
  }
  [type='checkbox'] {
    border: 0.125em solid #767676;
    border-radius: 1em;
    flex: none;
    height: 1.625em;
    width: 2.75em;
  }
  [type='checkbox']::before {
    background: #767676;
    border: 0.5em solid #767676;
    border-radius: 50%;
    box-sizing: border-box;
    content: '';
    display: block;
    height: 1em;
    margin: 0.1875em;
    width: 1em;
  }
  [type='checkbox']:checked {
    background: CanvasText;
    border-color: CanvasText;
  }
  [type='checkbox']:checked::before {
    background: Canvas;
    border-color: Canvas;
    margin-inline-start: 1.3125em;
  }

  button,
  summary,
  .group > a {
    border-radius: 0.7em;
    box-sizing: border-box;
    cursor: pointer;
    font: inherit;
    min-height: max(2.75em, 44px);
    padding-block: 0.7em;
  }
  button {
    background: none;
    border: 1px solid #767676;
    color: inherit;
    padding: 0.4em 1em;
    text-align: start;
  }
  summary,
  .button {
    font-weight: bold;
  }
  .close {
    border-color: transparent;
    display: grid;
    flex: none;
    min-width: max(2.75em, 44px);
    padding: 0;
    place-content: center;
  }
  .close svg {
    display: block;
    height: 1.5em;
  }
  .group > a {
    color: LinkText;
    display: block;
    text-decoration: underline;
  }
  details p {
    margin-bottom: 0.75em;
  }
  ul {
    list-style: none;
  }
  .place {
    border-color: transparent;
    padding-inline: 0.5em;
    width: 100%;
  }
  .landmark {
    font-weight: bold;
  }
  .at-2 {
    padding-inline-start: 1.25em;
  }
  .at-3 {
    padding-inline-start: 2em;
  }
  .at-4,
  .at-5,
  .at-6 {
    padding-inline-start: 2.75em;
  }

  input:hover,
  button:hover {
    box-shadow: inset 0 0 0 20em rgb(128 128 128 / 0.18);
  }
  :focus-visible {
    outline: 0.1875em solid CanvasText;
    outline-offset: 0.125em;
  }

  /* What is chosen must be seen where the device takes our colours away. */
  @media (forced-colors: active) {
    [type='radio']:checked {
      background: CanvasText;
    }
    [type='radio']:checked + .face {
      color: Canvas;
      forced-color-adjust: none;
    }
  }
  /* Little room for large text: all of it scrolls. */
  #panel.low {
    display: block;
    overflow-y: auto;
  }
  @media print {
    #panel {
      display: none;
    }
  }
`;
