import { css } from 'lit';

export const styles = css`
  ul {
    --_gap: 1.5em;
    --_share: calc((100% - (var(--_columns, 3) - 1) * var(--_gap)) / var(--_columns, 3));

    display: grid;
    font-size: calc(1em * var(--clinic-size, 1));
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(15em, var(--_share))), 1fr));
    list-style: '';
    margin: 0;
    padding: 0;
  }
  .frame {
    font-size: inherit;
    height: auto;
  }
  [part='empty'],
  [part='more'] {
    font-size: calc(1em * var(--clinic-size, 1));
    line-height: 1.5;
  }
  [part='empty'] {
    margin: 0;
  }
  [part='more'] {
    background: rgb(128 128 128 / 0.07);
    border: 0.125em solid var(--clinic-accent, #0b7285);
    border-radius: 0.7em;
    color: inherit;
    cursor: pointer;
    display: block;
    font-family: inherit;
    font-weight: bold;
    margin: 1.5em auto 0;
    min-height: 2.75em;
    padding: 0.4em 1.5em;
  }
  [part='more']:hover {
    background: rgb(128 128 128 / 0.2);
  }
  [part='more']:focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
`;
