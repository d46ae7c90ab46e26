import { css } from 'lit';

export const panelStyles = css`
  [part='panel'] {
    background: Canvas;
    border: 1px solid rgb(var(--_closed) / 0.5);
    border-radius: 0.75em;
    box-sizing: border-box;
    color: CanvasText;
    max-height: calc(100vh - 1em);
    max-width: calc(100vw - 1em);
    overflow: auto;
    padding: 0.5em 1.25em;
    width: max-content;
  }
  [popover] {
    box-shadow:
      0 0.1em 0.4em rgb(0 0 0 / 0.15),
      0 0.6em 2em rgb(0 0 0 / 0.18);
    inset: auto;
    margin: 0;
    position: absolute;
  }
`;
