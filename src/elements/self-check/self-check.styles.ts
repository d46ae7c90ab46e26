import { css } from 'lit';

export const styles = css`
  .root {
    background: Canvas;
    border: 1px solid rgb(128 128 128 / 0.5);
    border-radius: 12px;
    box-shadow: 0 8px 40px rgb(0 0 0 / 0.35);
    box-sizing: border-box;
    color: CanvasText;
    display: flex;
    flex-direction: column;
    font:
      1em/1.45 system-ui,
      sans-serif;
    inset-block-end: 1em;
    inset-inline-start: 1em;
    max-height: calc(100vh - 2em);
    overflow: hidden;
    position: fixed;
    width: min(30em, calc(100vw - 2em));
    z-index: 2147483647;
  }
  header {
    border-block-end: 1px solid rgb(128 128 128 / 0.35);
    padding: 1em;
  }
  h2 {
    font-size: 1.15em;
    line-height: 1.3;
    margin: 0;
    outline-offset: 4px;
  }
  header p {
    margin: 0.25em 0 0.75em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button {
    appearance: none;
    background: none;
    border: 1px solid currentcolor;
    border-radius: 8px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-height: 2.5em;
    padding: 0 0.8em;
  }
  button:hover {
    background: rgb(128 128 128 / 0.15);
  }
  :focus-visible {
    outline: 3px solid currentcolor;
    outline-offset: 2px;
  }
  .findings {
    list-style: none;
    margin: 0;
    overflow: auto;
    padding: 0;
    -webkit-user-select: text;
    user-select: text;
  }
  li {
    border-inline-start: 5px solid rgb(110 122 138);
    padding: 0.75em 1em;
  }
  li + li {
    border-block-start: 1px solid rgb(128 128 128 / 0.25);
  }
  li.error {
    border-inline-start-color: #c92a2a;
  }
  li.doubt {
    border-inline-start-color: #b35900;
  }
  li p {
    margin: 0 0 0.4em;
    overflow-wrap: anywhere;
  }
  .kind {
    font-weight: 700;
  }
  a {
    color: inherit;
    display: inline-block;
    line-height: 1.75;
    text-underline-offset: 0.2em;
  }
  code {
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
  li button {
    margin-block-start: 0.5em;
    min-height: 2em;
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
