import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  :host([view='line']),
  :host([view='line']) .root {
    display: inline;
    font: inherit;
  }

  /* On paper "open until 5 PM" is wrong an hour later. */
  @media print {
    [part~='badge'],
    [part='line'] {
      display: none;
    }
  }
`;
