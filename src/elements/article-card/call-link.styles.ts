import { css } from 'lit';

export const callStyles = css`
  a[part='action'] {
    align-items: center;
    align-self: start;
    background: var(--clinic-accent, #0b7285);
    border: 1px solid transparent;
    border-radius: 0.7em;
    display: inline-flex;
    gap: 0.6em;
    margin-top: 0.35em;
    min-height: 2.75em;
    padding: 0 1.1em;
    text-decoration: none;
  }
  a[part='action']:hover {
    box-shadow: inset 0 0 0 10em rgb(128 128 128 / 0.22);
  }
  a[part='action']:focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
  /* Not on the link itself, whose focus ring lies on the card. */
  .accent > * {
    color: var(--clinic-on-accent, var(--_on-accent, white));
  }
  .icon {
    height: 1.3em;
    width: 1.3em;
  }
  @media (forced-colors: active) {
    .icon {
      color: LinkText;
    }
  }
`;
