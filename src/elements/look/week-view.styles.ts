import { css } from 'lit';

export const weekStyles = css`
  button {
    color: inherit;
    cursor: pointer;
    font-family: inherit;
    position: relative;
    text-align: start;
  }
  /* As large to press as other buttons are. */
  button::after {
    content: '';
    inset: -0.4em 0;
    position: absolute;
  }
  button:hover {
    background: rgb(var(--_state) / 0.24);
  }
  :focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
  .chevron {
    align-self: center;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    flex: none;
    height: 0.4em;
    margin-block-end: 0.2em;
    transform: rotate(45deg);
    width: 0.4em;
  }
  [part='table'],
  [part='notice'] {
    border-collapse: collapse;
    font-size: calc(1em * var(--clinic-size, 1));
    line-height: 1.35;
    margin-block: 0.5em;
  }
  th,
  td {
    font-variant-numeric: tabular-nums;
    font-weight: normal;
    padding: 0.3em 0;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    padding-inline-end: min(2em, 5vw);
  }
  th::first-letter {
    text-transform: uppercase;
  }
  /* The label of a special day, under its date. */
  th div {
    font-size: 0.875em;
  }
  [colspan] {
    font-weight: bold;
    padding-top: 1em;
  }
  [aria-current] > * {
    font-weight: bold;
  }
`;
