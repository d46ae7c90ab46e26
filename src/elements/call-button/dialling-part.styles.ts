import { css } from 'lit';

export const diallingStyles = css`
  [part='panel'] {
    font-size: calc(1em * var(--clinic-size, 1));
    line-height: 1.35;
    padding: 1.25em;
  }
  .dialling {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 1.75em;
    justify-content: center;
  }
  .dialling p {
    margin: 0;
  }
  .by-hand {
    display: grid;
    flex: 1 1 15em;
    gap: 0.9em;
    justify-items: start;
  }
  [part='number'] {
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
    font-weight: bold;
    line-height: 1.2;
    -webkit-user-select: all;
    user-select: all;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='copy'],
  [part='dial'] {
    align-items: center;
    background: none;
    border: 1px solid rgb(var(--_closed));
    border-radius: 0.7em;
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    min-height: 2.75em;
    padding: 0.5em 1em;
    text-decoration: none;
  }
  [part='copy']:hover,
  [part='dial']:hover {
    background: rgb(var(--_closed) / 0.14);
  }
  [part='panel'] :focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
  .by-phone {
    display: grid;
    flex: none;
    font-size: 0.875em;
    gap: 0.4em;
    justify-items: center;
    max-width: 10em;
    text-align: center;
    text-wrap: balance;
  }
  /* Black on white in every theme: few readers know a code turned inside out. */
  [part='qr'] {
    background: white;
    border-radius: 0.4em;
    color: black;
    display: block;
    fill: currentColor;
    forced-color-adjust: none;
    height: 9.5em;
    width: 9.5em;
  }
  @media print {
    [part='panel'] {
      display: none;
    }
  }
`;
