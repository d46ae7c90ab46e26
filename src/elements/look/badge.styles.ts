import { css } from 'lit';

/** What holds now, as a badge. */
export const badgeStyles = css`
  [part~='badge'] {
    align-items: baseline;
    background: rgb(var(--_state) / 0.14);
    border: 1px solid rgb(var(--_state) / 0.4);
    border-radius: 1.2em;
    box-sizing: border-box;
    display: inline-flex;
    font-size: calc(1em * var(--clinic-size, 1));
    gap: 0.55em;
    line-height: 1.35;
    margin-block: 0.5em;
    max-width: 100%;
    padding: 0.3em 0.9em;

    --_state: var(--_closed);
  }
  /* A phrase goes to the next line as a whole. */
  [part~='badge'] bdi {
    display: inline-block;
  }
  [part~='open'] {
    --_state: var(--_open);
  }
  [part~='soon'] {
    --_state: var(--_soon);
  }
  [part~='request'] {
    --_state: var(--_request);
  }

  /* Full while open, a ring while not: the state is told by shape as well as by colour. All of it is border, which
     forced colours keep. */
  .dot {
    border: 0.15em solid rgb(var(--_state));
    border-radius: 50%;
    flex: none;
    height: 0.375em;
    width: 0.375em;
  }
  [part~='open'] .dot,
  [part~='soon'] .dot {
    border-width: 0.3375em;
    height: 0;
    width: 0;
  }
`;
