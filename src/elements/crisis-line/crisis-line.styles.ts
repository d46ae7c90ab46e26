import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  [part='panel'] {
    border: 1px solid rgb(var(--_request));
    border-inline-start-width: 0.375em;
    border-radius: 0.75em;
    font-size: calc(1em * var(--clinic-size, 1));
    line-height: 1.4;
    padding: 1em 1.25em;
    text-wrap: balance;
  }
  /* The author's words stand within. */
  .root[lang] {
    direction: inherit;
  }
  [part='heading'] {
    font-size: 1.1875em;
    font-weight: bold;
  }
  [part='service'],
  [part='emergency'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  [part='service'] div {
    flex-basis: 100%;
  }
  a {
    border: 1px solid rgb(var(--_request));
    border-radius: 0.7em;
    color: inherit;
    display: inline-block;
    font-weight: bold;
    padding: 0.65em 1em;
    text-decoration: none;
  }
  a:hover {
    background: rgb(var(--_request) / 0.16);
  }
  a:focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
`;
