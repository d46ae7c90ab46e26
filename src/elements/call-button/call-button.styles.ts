import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    vertical-align: middle;
  }
  .row {
    display: flex;
    font-size: calc(1em * var(--clinic-size, 1));
    gap: 0.25em;
  }
  .accent {
    gap: 0.75em;
    /* That of the colour is not to be seen: its end tells us that the page has changed it. */
    transition: background-color 1ms;
  }
  .label {
    display: block;
    font-weight: bold;
  }
  [dir='ltr'] {
    white-space: nowrap;
  }
  .hours {
    display: block;
    font-size: 0.875em;
  }
  .hours strong {
    font-weight: inherit;
  }
  .chevron {
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    height: 0.4em;
    margin-block-end: 0.2em;
    transform: rotate(45deg);
    width: 0.4em;
  }

  /* A finger's device calls by itself. */
  @media not all and (hover: hover) and (pointer: fine) and (min-width: 30em) {
    [part='opener'] {
      display: none;
    }
  }

  /* Paper has no links: the number is what it needs, and "open until 5 PM" is wrong an hour later. */
  @media print {
    .accent {
      background: none;
      padding: 0;
    }
    .label,
    .text {
      color: inherit;
    }
    .hours,
    .icon,
    .accent:not([part='button']) {
      display: none;
    }
  }
`;
