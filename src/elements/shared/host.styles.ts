import { css } from 'lit';

/**
 * What every element draws stands in a `.root`. Inherited properties stop there (a `* {}` or `!important`
 * storm in the page's sheet does not reach in), except those that say what the page looks like or hide us
 * with it. Its font size is the visitor's own default, whatever the page set on `<html>`; everything
 * inside is sized in `em` from it. The colours follow the page: see `PageColors`.
 */
export const hostStyles = css`
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    cursor: inherit;
    direction: inherit;
    display: block;
    font-family: inherit;
    pointer-events: inherit;
    visibility: inherit;

    --_accent: var(--clinic-accent, #0b5f73);
    --_ring: #111;
    --_open: #0d5a2c;
    --_open-surface: #e2f3e7;
    --_soon: #6b4500;
    --_soon-surface: #fff1d1;
    --_closed: #3b4452;
    --_closed-surface: #eceff3;
    --_request: #1b4880;
    --_request-surface: #e5eefa;
  }
  .root[data-tone='dark'] {
    --_accent: var(--clinic-accent, #86d5ea);
    --_ring: #fff;
    --_open: #b2ebc5;
    --_open-surface: #11351f;
    --_soon: #ffdc93;
    --_soon-surface: #3c2e0b;
    --_closed: #d8dde5;
    --_closed-surface: #2b313a;
    --_request: #bcd8fb;
    --_request-surface: #172f4e;
  }
  :focus-visible {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
`;
