import { css } from 'lit';

/** A link or button in the page's accent. What differs from one to the next stands in their own styles. */
export const accentStyles = css`
  .accent {
    align-items: center;
    background: var(--clinic-accent, #0b7285);
    /* Seen only in forced colours, which take the background away. */
    border: 1px solid transparent;
    border-radius: 0.7em;
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    line-height: 1.3;
    max-width: 100%;
    min-height: 2.75em;
    min-width: 2.75em;
    padding: 0.5em 1.1em;
    text-decoration: none;
  }
  .accent:hover {
    background-image: linear-gradient(rgb(128 128 128 / 0.22) 0 0);
  }
  .accent:focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
  /* Not on the link itself: its focus ring lies on the page, in the page's own text colour. */
  .icon,
  .label,
  .text {
    color: var(--clinic-on-accent, var(--_on-accent, white));
  }
  .icon {
    flex: none;
    /* Else drawings keep a colour of their own where the device forces its own, which may be none on its ground. */
    forced-color-adjust: auto;
    height: 1.4em;
    width: 1.4em;
  }
`;
