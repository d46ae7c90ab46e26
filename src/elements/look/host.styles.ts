import { css } from 'lit';

/**
 * What every element draws stands in a `.root`. Inherited properties stop there (a `* {}` or `!important`
 * storm in the page's sheet does not reach in), except those that say what the page looks like or hide us
 * with it. Its font size is the visitor's own default, whatever the page set on `<html>`; everything
 * inside is sized in `em` from it.
 *
 * The colours of states are see-through over the page's own background, under the page's own text colour:
 * they fit a light page and a dark one without asking which it is.
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

    --_open: 31 145 80;
    --_soon: 196 120 0;
    --_closed: 110 122 138;
    --_request: 46 122 204;
  }
  /* In a language of its own: English, where the page's has no words of ours. */
  .root[lang] {
    direction: ltr;
  }
`;
