import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-width: 100%;
  }
  [part='button'] {
    align-items: center;
    background: var(--clinic-accent, #0b7285);
    /* Seen only in forced colours, which take the background away. */
    border: 1px solid transparent;
    border-radius: 0.7em;
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font-size: calc(1em * var(--clinic-size, 1));
    gap: 0.75em;
    line-height: 1.3;
    max-width: 100%;
    min-height: 2.75em;
    padding: 0.5em 1.1em;
    text-decoration: none;
    transition: box-shadow 0.15s;
  }
  [part='button']:hover {
    box-shadow: inset 0 0 0 10em rgb(128 128 128 / 0.22);
  }
  [part='button']:active {
    box-shadow: inset 0 0 0 10em rgb(128 128 128 / 0.38);
  }
  [part='button']:focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
  /* Not on the link itself: its focus ring lies on the page, in the page's own text colour. */
  .icon,
  .text {
    color: var(--_on-accent, white);
  }
  .icon {
    flex: none;
    height: 1.4em;
    width: 1.4em;
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

  :host([placement='floating']) [part='button'] {
    box-shadow:
      0 0.1em 0.3em rgb(0 0 0 / 0.25),
      0 0.4em 1.2em rgb(0 0 0 / 0.2);
  }
  :host([placement='bar']) [part='button'] {
    border-radius: 0;
    display: flex;
    justify-content: center;
    padding-bottom: calc(0.5em + env(safe-area-inset-bottom, 0px));
  }

  @media (forced-colors: active) {
    .icon {
      color: LinkText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    [part='button'] {
      transition: none;
    }
  }

  /* Paper has no backgrounds; what floats would stand on every sheet, and "open until 5 PM" is wrong an hour later. */
  @media print {
    [part='button'] {
      background: none;
      border-color: currentColor;
    }
    .icon,
    .text {
      color: inherit;
    }
    :host([placement='floating']),
    :host([placement='bar']),
    .hours {
      display: none;
    }
  }
`;
