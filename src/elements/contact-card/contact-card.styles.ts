import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  [part='card'] {
    border: 1px solid rgb(var(--_closed) / 0.45);
    border-radius: 1em;
    box-sizing: border-box;
    font-size: calc(1em * var(--clinic-size, 1));
    line-height: 1.4;
    overflow-wrap: anywhere;
    padding: min(1.25em, 5vw);
  }
  slot:not([hidden]) + .root {
    margin-block-start: 0.75em;
  }
  /* What it shows is as large as the card already. */
  [part='hours'] {
    --clinic-size: 1;
  }
  [part='hours']:not(:empty) {
    margin-block-end: 0.75em;
  }
  [part='name'] {
    font-size: 1.25em;
    font-weight: bold;
    margin-block-end: 0.3em;
  }
  [part='name'] a {
    text-decoration: none;
  }
  dt {
    font-size: 0.875em;
    opacity: 0.8;
  }
  /* As many columns as the card, not the window, has room for. */
  dl {
    display: grid;
    gap: 0.9em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    margin: 0 0 1.1em;
  }
  dl:empty {
    display: none;
  }
  [part~='row'] {
    padding-inline-start: 2.25em;
    position: relative;
  }
  .icon {
    color: var(--clinic-accent, inherit);
    height: 1.5em;
    inset-block-start: 0.35em;
    inset-inline-start: 0;
    position: absolute;
    width: 1.5em;
  }
  dd {
    margin: 0.25em 0 0;
  }
  a {
    color: inherit;
  }
  dd > a {
    display: inline-block;
    font-weight: bold;
    margin-block: -0.85em;
    padding-block: 0.85em;
  }
  .ways,
  .actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .ways {
    margin-top: 0.5em;
  }
  button,
  .way {
    background: none;
    border: 1px solid rgb(var(--_closed));
    border-radius: 0.7em;
    color: inherit;
    font: inherit;
    margin: 0;
    padding: 0.65em 0.9em;
  }
  .way {
    text-decoration: none;
  }
  [part='button']:hover,
  .way:hover {
    background: rgb(var(--_closed) / 0.16);
  }
  :focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }

  /* Drawings keep a colour of their own there, which may be none on the device's ground. */
  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
  }

  /* On paper nothing is pressed. */
  @media print {
    .ways,
    .actions,
    .way {
      display: none;
    }
  }
`;
