import { css } from 'lit';
import { accentStyles } from '../look/accent.styles.js';

export const styles = css`
  ${accentStyles}
  .root {
    display: inline-block;
    max-width: 100%;
  }
  [part='button'] {
    font-size: calc(1em * var(--clinic-size, 1));
    font-weight: bold;
    gap: 0.5em;
    justify-content: center;
    transition:
      opacity 0.2s,
      transform 0.2s,
      visibility 0.2s;
  }
  [part='button']:active {
    background-image: linear-gradient(rgb(128 128 128 / 0.38) 0 0);
  }
  /* Light within dark: one of them is seen on whatever lies beneath. */
  [part='button']:focus-visible {
    box-shadow: 0 0 0 0.4375em black;
    outline: 0.1875em solid white;
    outline-offset: 0.0625em;
  }
  .floating {
    box-shadow: 0 0.2em 0.9em rgb(0 0 0 / 0.35);
  }
  /* While it has the focus it stays: the focus would be lost with it. */
  .gone:not(:focus) {
    opacity: 0;
    transform: translateY(0.5em);
    visibility: hidden;
  }
  /* On a phone the arrow alone: its name is still there to be heard. */
  @media (max-width: 40em) {
    .floating {
      border-radius: 50%;
      padding: 0;
    }
    .floating .label {
      clip-path: inset(50%);
      height: 1px;
      overflow: hidden;
      position: absolute;
      width: 1px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    [part='button'] {
      transition: none;
    }
  }
  /* Paper has no top to go back to. */
  @media print {
    .root {
      display: none;
    }
  }
`;
