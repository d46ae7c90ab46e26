import { css } from 'lit';

export const placedStyles = css`
  /* What floats leaves no line behind in the page's text. */
  :host([placement='floating']) {
    display: inline;
  }
  :host([placement='floating']) .accent {
    box-shadow: 0 0.2em 0.9em rgb(0 0 0 / 0.35);
  }

  /* Light within dark: one of them is seen on whatever lies beneath. */
  :host([placement='floating']) .accent:focus-visible {
    box-shadow: 0 0 0 0.4375em black;
    outline-color: white;
    outline-offset: 0.0625em;
  }

  /* Along the bottom of a phone: calling first, and as wide as there is room. */
  :host([placement='bar']) {
    display: block;
  }
  :host([placement='bar']) .row {
    background: var(--clinic-accent, #0b7285);
    gap: 0;
    padding-bottom: env(safe-area-inset-bottom, 0px);
  }
  :host([placement='bar']) .accent {
    border-radius: 0;
    min-height: 3.25em;
  }
  :host([placement='bar']) [part='button'] {
    flex: 1 1 10em;
    justify-content: center;
    padding-inline: 0.75em;
  }
  :host([placement='bar']) .accent:focus-visible {
    outline-color: var(--clinic-on-accent, var(--_on-accent, white));
    outline-offset: -0.25em;
  }

  @media (max-width: 39.99em) {
    :host([placement='bar']) [part='opener'] {
      display: none;
    }
  }

  /* A wide window has no need of a bar: the same links stand together in a corner, as a button that floats does. */
  @media (min-width: 40em) {
    :host([placement='bar']) .root {
      inset-inline: auto 1em !important;
      padding-bottom: 1em;
    }
    :host([placement='bar'][side='start']) .root {
      inset-inline: 1em auto !important;
    }
    :host([placement='bar']) .row {
      border-radius: 0.7em;
      box-shadow: 0 0.2em 0.9em rgb(0 0 0 / 0.35);
      overflow: hidden;
    }
  }

  /* There the page's background shows between the links, and rounding would cut their borders. */
  @media (forced-colors: active) {
    :host([placement='bar']) .row {
      border-radius: 0;
    }
  }

  /* On paper what floats would stand on every sheet; where it was written it stands once. */
  @media print {
    :host([placement='floating']) .root,
    :host([placement='bar']) .root {
      padding: 0;
      position: static !important;
    }
    :host([placement]) .row {
      background: none;
      box-shadow: none;
    }
    :host([placement='bar']) [part='button'] {
      padding: 0;
    }
  }
`;
