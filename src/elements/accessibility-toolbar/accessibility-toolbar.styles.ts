import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-width: 100%;
  }
  [part='opener'] {
    font-size: calc(1em * var(--clinic-size, 1));
    font-weight: bold;
    gap: 0.6em;
    text-align: start;
  }
  .floating {
    box-shadow: 0 0.2em 0.9em rgb(0 0 0 / 0.35);
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
